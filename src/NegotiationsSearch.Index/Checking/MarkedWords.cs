namespace NegotiationsSearch.Index.Checking;

/// <summary>What of a paragraph stands in quotation marks, whatever was made of the marks when it was indexed.</summary>
internal static class MarkedWords
{
    private const int NotOpen = -1;

    /// <summary>The stretches between marks, in order; one that is never closed ends with the paragraph.</summary>
    public static IReadOnlyList<MatchRange> In(string text)
    {
        var marked = new List<MatchRange>();
        var (start, opener) = (NotOpen, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            if (start == NotOpen && ClosingMarks.IsDoubleOpener(text[at])) (start, opener) = (at + 1, text[at]);
            else if (start != NotOpen && ClosingMarks.Of(opener).Contains(text[at]))
            {
                marked.Add(new MatchRange(start, at));
                start = NotOpen;
            }
        }
        if (start != NotOpen) marked.Add(new MatchRange(start, text.Length));
        return marked;
    }
}
