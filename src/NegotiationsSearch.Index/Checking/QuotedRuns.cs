namespace NegotiationsSearch.Index.Checking;

/// <summary>
/// Parts the quoted words of a text that was copied with its cue, <c>“We will,” Tusk wrote, “not wait.”</c>, from the cue: a text
/// that begins with a quotation mark, or with a cue and its colon, and has few words outside of its marks.
/// </summary>
internal static class QuotedRuns
{
    private const string White = " \n\t\r";

    // What speech ends with before its cue; marks around a word in mid-sentence are the speaker's own.
    private const string Pauses = ",.?!…—–;:";

    /// <summary>The least share of the text that stands in quotation marks.</summary>
    private const double LeastShare = 0.5;

    /// <summary>What is to be checked, in order: the runs in quotation marks, or the whole text.</summary>
    public static IReadOnlyList<MatchRange> In(string text)
    {
        var start = FirstOpener(text);
        if (start < 0) return [new MatchRange(0, text.Length)];
        var runs = Read(text, start);
        var isSpeech = runs.Sum(run => run.End - run.Start) >= LeastShare * text.Length && runs.TrueForAll(run => EndsInPause(text, run));
        return isSpeech ? runs : [new MatchRange(0, text.Length)];
    }

    // At the beginning, or behind the colon of a cue: Tusk wrote on X: “…”
    private static int FirstOpener(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(White);
        if (start < 0 || ClosingMarks.IsOpener(text[start])) return start;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var behind = colon < 0 ? -1 : text.AsSpan(colon + 1).IndexOfAnyExcept(White);
        return behind >= 0 && ClosingMarks.IsOpener(text[colon + 1 + behind]) ? colon + 1 + behind : -1;
    }

    private static List<MatchRange> Read(string text, int at)
    {
        var runs = new List<MatchRange>();
        while (at >= 0)
        {
            var end = EndOf(text, at);
            runs.Add(new MatchRange(at + 1, end));
            at = NextOpener(text, text[at], end + 1);
        }
        return runs;
    }

    // The speech goes on in marks of the same kind; in a word they are an apostrophe.
    private static int NextOpener(string text, char opener, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (text[at] == opener && !(opener == '\'' && char.IsLetterOrDigit(text[at - 1]))) return at;
        return -1;
    }

    // Where the mark that opens here is closed; marks of the same kind may stand in it.
    private static int EndOf(string text, int opener)
    {
        var (open, closers) = (text[opener], ClosingMarks.Of(text[opener]));
        var depth = 1;
        for (var at = opener + 1; at < text.Length; at++)
        {
            if (closers.Contains(text[at])) depth -= IsApostrophe(text, at) ? 0 : 1;
            else if (text[at] == open) depth++;
            if (depth == 0) return at;
        }
        return text.Length;
    }

    // A single mark closes where the text ends or speech pauses: "don’t", "the workers’ rights".
    private static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '\'' && at + 1 < text.Length && !Pauses.Contains(text[at - 1]) && !Pauses.Contains(text[at + 1]);

    private static bool EndsInPause(string text, MatchRange run)
    {
        var behind = run.End + 1 < text.Length ? text.AsSpan(run.End + 1).TrimStart(White) : "";
        return behind.Length == 0 || Pauses.Contains(behind[0]) || run.End > run.Start && Pauses.Contains(text[run.End - 1]);
    }
}
