using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>The parameters of a check, in the query string or in a body of JSON.</summary>
internal static class CheckParameters
{
    public static readonly Parameter Text = new(
        "text",
        "The quotation to check. Case, marks, words in brackets and ellipses do not count. Under five words it is too short for a verdict.")
    {
        IsRequired = true,
        MaxLength = CheckLimits.MaxLength,
        Example = "We will increase the pressure on them",
    };

    public static readonly Parameter Speaker =
        new("speaker", "Who is said to have said it: an id, a name or any alias. Left out, it is not asked.") { MaxLength = 256 };

    public static readonly Parameter Language = new("language", "Searches only articles of this language, as BCP 47.") { MaxLength = 64 };

    public static readonly IReadOnlyList<Parameter> All =
        [Text, Speaker, SearchParameters.From, SearchParameters.To, Language, SearchParameters.Offsets];

    /// <summary>Those that may stand in the query string when the body is the text.</summary>
    public static readonly IReadOnlyList<Parameter> BesideText = [.. All.Where(parameter => parameter != Text)];

    /// <param name="reader">Of a body that could not be read it is not said that it lacks the text.</param>
    public static CheckRequest Read(ParameterReader reader)
    {
        var isRead = reader.Errors.Count == 0;
        reader.RejectUnknown(All);
        if (isRead && !reader.Has(Text)) reader.Reject(Text.Name, "text is missing: the quotation to check.");
        var speaker = reader.Text(Speaker);
        if (speaker?.Length > 0 && string.IsNullOrWhiteSpace(speaker)) reader.Reject(Speaker.Name, "speaker is blank; give a name or leave it out.");
        var (from, to) = DayParameter.Both(reader, SearchParameters.From, SearchParameters.To);
        return new CheckRequest
        {
            Text = reader.Text(Text) ?? "",
            Speaker = speaker,
            From = from,
            To = to,
            Language = reader.Text(Language),
        };
    }
}
