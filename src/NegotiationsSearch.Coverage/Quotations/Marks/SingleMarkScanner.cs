namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>
/// Single marks as outer marks, as British outlets set them. Only looked for in paragraphs without double marks, and only
/// closed after punctuation or before it, because the same character is an apostrophe.
/// </summary>
internal static class SingleMarkScanner
{
    public static void Scan(string text, List<QuotedRun> runs)
    {
        var open = -1;
        for (var i = text.AsSpan().IndexOfAny('\'', '‘', '’'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is not ('\'' or '‘' or '’')) continue;
            if (open >= 0 && Closes(text, i))
            {
                if (i > open + 1) runs.Add(new QuotedRun(open, new TextSpan(open + 1, i), i + 1, Closed: true));
                open = -1;
            }
            else if (open < 0 && Opens(text, i)) open = i;
        }
    }

    private static bool Opens(string text, int i) =>
        text[i] != '’' && (i == 0 || text[i - 1] is ' ' or '(' or '—' or '–') && i + 2 < text.Length && char.IsUpper(text[i + 1]);

    private static bool Closes(string text, int i) =>
        text[i] != '‘' && i > 0 && (text[i - 1] is ',' or '.' or '!' or '?' or '…')
        && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
}
