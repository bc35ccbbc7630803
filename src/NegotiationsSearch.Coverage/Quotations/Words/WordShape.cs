namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>Where a word ends, and what hangs on it.</summary>
internal static class WordShape
{
    /// <summary>Letters and digits, with hyphens, apostrophes, and the stops of U.S. inside.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit)
        {
            if (char.IsLetterOrDigit(text[end])) end++;
            else if (end + 1 < limit && char.IsLetterOrDigit(text[end + 1]) && Joins(text, start, end)) end += 2;
            else break;
        }
        return end;
    }

    public static int WithoutPossessive(string text, int start, int end)
    {
        if (end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2])) return end - 2;
        return end;
    }

    public static bool IsNegatedAuxiliary(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 't' && IsApostrophe(word[^2]) && word[^3] == 'n';

    private static bool Joins(string text, int start, int position) => text[position] switch
    {
        '-' or '\'' or '’' or '&' => true,
        // U.S, a.m: single letters parted by stops; 1.5 and 1,000.
        '.' => position == start + 1 || position - 2 >= start && text[position - 2] == '.' || char.IsAsciiDigit(text[position - 1]),
        ',' => char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position + 1]),
        _ => false,
    };

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
