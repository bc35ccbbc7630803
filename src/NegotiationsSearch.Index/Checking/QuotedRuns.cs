namespace NegotiationsSearch.Index.Checking;

/// <summary>
/// Parts the quoted words of a text that was copied with its cue, <c>“We will,” Tusk wrote, “not wait.”</c>, from the cue: a text
/// that begins with a quotation mark and has few words outside of its marks.
/// </summary>
internal static class QuotedRuns
{
    private const string Openers = "“„«\"";

    /// <summary>The least share of the text that stands in quotation marks.</summary>
    private const double LeastShare = 0.5;

    /// <summary>What is to be checked, in order: the runs in quotation marks, or the whole text.</summary>
    public static IReadOnlyList<MatchRange> In(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" \n\t\r");
        if (start < 0 || !Openers.Contains(text[start])) return [new MatchRange(0, text.Length)];
        var runs = Read(text, start);
        var quoted = runs.Sum(run => run.End - run.Start);
        return quoted >= LeastShare * text.Length ? runs : [new MatchRange(0, text.Length)];
    }

    private static List<MatchRange> Read(string text, int at)
    {
        var runs = new List<MatchRange>();
        while (at >= 0)
        {
            var closers = ClosersOf(text[at]);
            var length = text.AsSpan(at + 1).IndexOfAny(closers);
            var end = length < 0 ? text.Length : at + 1 + length;
            runs.Add(new MatchRange(at + 1, end));
            var next = end < text.Length ? text.AsSpan(end + 1).IndexOfAny(Openers) : -1;
            at = next < 0 ? -1 : end + 1 + next;
        }
        return runs;
    }

    private static string ClosersOf(char opener) => opener switch
    {
        '“' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        _ => "\"”",
    };
}
