using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A speaker's identity as one doc value.</summary>
internal static class IdentityKey
{
    /// <summary>The key of a quotation that nobody was found for.</summary>
    public const string Nobody = "";

    // Names are a few words; what a hostile text makes of one must not be longer than a doc value may be.
    private const int MaxLength = 400;
    private const char Separator = '\u001f';

    public static string Of(SpeakerIdentity identity) =>
        string.Join(
            Separator,
            ((char)('0' + (int)identity.Kind)).ToString(),
            Part(identity.Name),
            Part(identity.Role),
            Part(identity.Side),
            identity.Article);

    /// <summary>Null for <see cref="Nobody"/>.</summary>
    public static SpeakerIdentity? Parse(string key)
    {
        if (key.Length == 0) return null;
        var parts = key.Split(Separator);
        return new SpeakerIdentity((SpeakerKind)(parts[0][0] - '0'), parts[1], Absent(parts[2]), Absent(parts[3]), Absent(parts[4]));
    }

    private static string? Absent(string part) => part.Length == 0 ? null : part;

    private static string Part(string? text) => text is null ? "" : (text.Length <= MaxLength ? text : text[..MaxLength]).Replace(Separator, ' ');
}
