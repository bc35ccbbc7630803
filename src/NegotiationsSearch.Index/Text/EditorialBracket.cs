namespace NegotiationsSearch.Index.Text;

/// <summary>What editors change inside quotations: "[T]he" is one word, and so is "believe[s]".</summary>
internal static class EditorialBracket
{
    private const int MaxEnding = 3;

    /// <summary>A first letter in brackets, with the word going on behind.</summary>
    public static bool IsFirstLetter(string text, int at) =>
        At(text, at, '[') && IsLetter(text, at + 1) && At(text, at + 2, ']') && IsLetter(text, at + 3);

    /// <summary>The length of an ending of one to three letters, when a bracket behind a letter holds just that; else 0.</summary>
    public static int EndingLength(string text, int at)
    {
        if (!At(text, at, '[') || !IsLetter(text, at - 1))
            return 0;
        var length = 0;
        while (length <= MaxEnding && IsLetter(text, at + 1 + length))
            length++;
        return length <= MaxEnding && At(text, at + 1 + length, ']') ? length : 0;
    }

    private static bool At(string text, int at, char bracket) => at < text.Length && text[at] == bracket;

    private static bool IsLetter(string text, int at) =>
        CharacterTable.KindAt(text, at, out var length) == CharacterKind.Letter && length == 1;
}
