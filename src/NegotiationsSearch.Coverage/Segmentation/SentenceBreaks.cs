namespace NegotiationsSearch.Coverage.Segmentation;

/// <summary>Where sentences end.</summary>
public static class SentenceBreaks
{
    /// <summary>How many marks may close a sentence; a longer row of them is no end of anything.</summary>
    private const int MostClosing = 16;

    /// <summary>
    /// Whether the stop at <paramref name="stop"/> (. ! ? …) ends its sentence: what follows, past closing marks and white space,
    /// is the end of the text, a capital letter, a digit or an opening mark.
    /// </summary>
    public static bool IsBreak(ReadOnlySpan<char> text, int stop)
    {
        var next = stop + 1;
        while (next < Math.Min(text.Length, stop + 1 + MostClosing) && IsClosing(text[next])) next++;
        if (next >= text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next >= text.Length || StartsSentence(text[next]);
    }

    private static bool IsClosing(char character) =>
        character is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '“' or '‘' or '\'' or ')' or ']' or '»';

    private static bool StartsSentence(char character) => !char.IsLower(character) && !(character is ',' or ';' or ')' or '-' or '–' or '—');
}
