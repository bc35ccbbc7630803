namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>
/// Single marks as outer marks, as British outlets set them. The same character is an apostrophe: of the marks that could close
/// a run, one beside punctuation is believed first, and a word's own last apostrophe ("ministers’ lunches") only where no other is.
/// </summary>
internal static class SingleMarkScanner
{
    public static void Scan(string text, List<QuotedRun> runs)
    {
        var anyCloses = true;
        for (var i = Next(text, 0); i >= 0;)
        {
            // Where nothing closes one mark, nothing closes a later one: keeps endless openers linear.
            var close = anyCloses && Opens(text, i) ? Close(text, i) : -1;
            if (close > 0) Add(text, runs, i, close, close + 1, closed: true);
            else if (Opens(text, i))
            {
                anyCloses = false;
                if (MayStayOpen(text, i))
                {
                    Add(text, runs, i, text.Length, text.Length, closed: false);
                    return;
                }
            }
            i = Next(text, Math.Max(close, i) + 1);
        }
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length) return -1;
        var found = text.AsSpan(from).IndexOfAny("'‘’‚");
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Where the run closes: the first mark that surely closes, or before the next opener the last that may; -1 when none does.</summary>
    private static int Close(string text, int open)
    {
        if (text[open] == '‚') return text.IndexOf('‘', open + 1);
        var possible = -1;
        for (var i = Next(text, open + 2); i >= 0; i = Next(text, i + 1))
        {
            if (possible > 0 && Opens(text, i)) return possible;
            if (!EndsWord(text, i)) continue;
            if (IsSure(text, i)) return i;
            possible = i;
        }
        return possible;
    }

    private static bool Opens(string text, int i) =>
        text[i] == '‚' || text[i] != '’' && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–')
        && i + 2 < text.Length && (char.IsLetterOrDigit(text[i + 1])
        || text[i + 1] is '“' or '"' or '…' or '[' or '(' or '£' or '$' or '€') && !IsElision(text, i);

    /// <summary>the ’90s, rock ’n’ roll.</summary>
    private static bool IsElision(string text, int i) =>
        i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && text[i + 3] == 's'
        || text[i + 1] == 'n' && text[i + 2] is '\'' or '’';

    private static bool EndsWord(string text, int i) =>
        text[i] is not ('‘' or '‚') && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool IsSure(string text, int i) =>
        text[i - 1] is ',' or '.' or '!' or '?' or '…' || i + 1 == text.Length || text[i + 1] is ',' or '.' or ';' or ':' or '!' or '?' or ')';

    /// <summary>
    /// A quotation that goes on in the next paragraph is left open here: it begins the paragraph or stands behind a
    /// colon or a comma.
    /// </summary>
    private static bool MayStayOpen(string text, int i) =>
        char.IsUpper(text[i + 1]) && text[i] == '‘' && (i == 0 || i > 1 && text[i - 2] is ':' or ',' or '.');

    private static void Add(string text, List<QuotedRun> runs, int open, int innerEnd, int end, bool closed)
    {
        var start = open + 1;
        while (innerEnd > start && char.IsWhiteSpace(text[innerEnd - 1])) innerEnd--;
        if (start < innerEnd) runs.Add(new QuotedRun(open, new TextSpan(start, innerEnd), end, closed));
    }
}
