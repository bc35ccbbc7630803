using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>Cuts spoken words where, between dashes, the text turns to who says them.</summary>
internal static class InsertedClauses
{
    /// <summary>How many words of the clause are looked at for its verb.</summary>
    private const int Reach = 8;

    /// <summary>The spoken parts of a run; none when no clause of speech stands in it.</summary>
    public static List<QuotedRun> Cut(string text, QuotedRun run, Lexicon lexicon)
    {
        var runs = new List<QuotedRun>();
        var limit = run.Inner.End;
        for (var (open, start) = (run.Open, run.Inner.Start); start < limit;)
        {
            var clause = ClauseStart(text, start, limit, lexicon);
            if (clause < 0)
            {
                if (runs.Count > 0) runs.Add(new QuotedRun(open, TrimStart(text, start, limit), run.End, run.Closed));
                return runs;
            }
            Add(text, runs, open, start, clause - 1);
            open = NextDash(text, clause + 1, limit);
            if (open < 0) return runs;
            start = open + 2;
        }
        return runs;
    }

    /// <summary>The dash after a mark of punctuation behind which the words turn to who says them; -1 when there is none.</summary>
    private static int ClauseStart(string text, int from, int limit, Lexicon lexicon)
    {
        for (var dash = NextDash(text, from, limit); dash >= 0; dash = NextDash(text, dash + 1, limit))
        {
            if (HoldsCue(text, dash + 1, limit, lexicon)) return dash;
        }
        return -1;
    }

    private static int NextDash(string text, int from, int limit)
    {
        for (var i = Math.Max(from, 2); i + 1 < limit; i++)
        {
            if (IsDash(text[i]) && text[i - 1] == ' ' && text[i + 1] == ' '
                && text[i - 2] is ',' or '.' or '!' or '?' or '…' or '»' or '"' or '“' or '”') return i;
        }
        return -1;
    }

    private static bool HoldsCue(string text, int from, int limit, Lexicon lexicon)
    {
        for (int i = from, words = 0; i < limit && words < Reach; words++)
        {
            while (i < limit && !char.IsLetter(text[i]))
            {
                if (IsDash(text[i])) return false;
                i++;
            }
            if (i >= limit || words == 0 && !char.IsLower(text[i])) return false;
            var end = WordShape.EndOf(text, i, limit);
            var found = lexicon.ClassOf(text.AsSpan(i, end - i));
            if ((found & WordClass.Cue) != 0 && (found & WordClass.BaseForm) == 0) return true;
            i = end;
        }
        return false;
    }

    private static bool IsDash(char character) => character is '—' or '–';

    private static TextSpan TrimStart(string text, int start, int end)
    {
        while (start < end - 1 && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, end);
    }

    private static void Add(string text, List<QuotedRun> runs, int open, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ',')) end--;
        if (start < end) runs.Add(new QuotedRun(open, new TextSpan(start, end), end, Closed: true));
    }
}
