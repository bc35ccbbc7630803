namespace NegotiationsSearch.Index.Queries;

/// <summary>Straight, curly, low and angle marks all open a phrase. Single ones do not: they are apostrophes.</summary>
internal static class QuotationMarks
{
    public static bool Is(char unit) => Closers(unit) is not null;

    /// <summary>Where the phrase ends that opens at a place; -1 when it is left open.</summary>
    public static int FindClosing(string text, int opening)
    {
        foreach (var closers in Closers(text[opening])!)
        {
            var closing = text.AsSpan(opening + 1).IndexOfAny(closers);
            if (closing >= 0)
                return opening + 1 + closing;
        }
        return -1;
    }

    // The mark's own partners first, so that another pair may stand inside; then what typing and pasting mix up.
    private static string[]? Closers(char opening) => opening switch
    {
        '"' or '＂' => ["\"＂", "”»"],
        '“' => ["”", "\"＂", "“"],
        '„' => ["“”", "\"＂", "„"],
        '”' or '‟' => ["”", "\"＂"],
        '«' => ["»", "\"＂"],
        '»' => ["«", "»", "\"＂"],
        _ => null,
    };
}
