namespace NegotiationsSearch.Index.Lucene.Schema.Stemming;

/// <summary>
/// The languages whose words are stemmed; all others share one field without stemming. Coverage that does not state its
/// language counts as English.
/// </summary>
internal static class WordLanguage
{
    public const string Undetermined = "und";
    private const string Unstated = "en";

    private static readonly HashSet<string> Stemmed = ["en", "de", "ru", "uk", "tr", "fr", "es", "it"];

    /// <param name="tag">BCP 47, or null.</param>
    public static string Of(string? tag)
    {
        if (tag is null) return Unstated;
        var primary = tag.Split('-', '_')[0];
        return Stemmed.Contains(primary) ? primary : Undetermined;
    }
}
