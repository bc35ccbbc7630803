namespace NegotiationsSearch.Index.Checking;

/// <summary>Whether words of a paragraph stand in quotation marks, whatever was made of the marks when it was indexed.</summary>
internal static class MarkedWords
{
    /// <summary>Whether the mark before the stretch opens, and none closes within it.</summary>
    public static bool IsMarked(string text, MatchRange range)
    {
        var open = false;
        for (var at = 0; at < range.End; at++)
        {
            if (text[at] is '“' or '„' or '«') open = true;
            else if (text[at] is '”' or '»') open = false;
            else if (text[at] == '"') open = !open;
            if (at >= range.Start && !open) return false;
        }
        return open;
    }
}
