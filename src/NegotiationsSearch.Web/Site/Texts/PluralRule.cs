namespace NegotiationsSearch.Web.Site.Texts;

/// <summary>The plural that goes with a whole number (Unicode CLDR, cardinal rules).</summary>
internal static class PluralRule
{
    public const string Other = "other";

    public static string Of(string language, long count) => language == "uk" ? Slavic(count) : count == 1 ? "one" : Other;

    private static string Slavic(long count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };
}
