namespace NegotiationsSearch.Index.Text;

/// <summary>"U.S.", "u.s", "a.m.", "J.D.": two or more single letters, adjacent, each followed by a full stop, the last one or not.</summary>
internal static class Acronym
{
    /// <summary>The end of the acronym that starts here, its last full stop included; or <paramref name="start"/> when there is none.</summary>
    public static int EndAt(string text, int start)
    {
        var end = start;
        var letters = 0;
        for (var at = start; LetterEnd(text, at) is var letterEnd && letterEnd > at; at = end)
        {
            var next = CharacterTable.KindAt(text, letterEnd, out _);
            if (next is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Ligature)
                break;
            letters++;
            end = next == CharacterKind.FullStop ? letterEnd + 1 : letterEnd;
            if (next != CharacterKind.FullStop)
                break;
        }
        return letters > 1 ? end : start;
    }

    /// <summary>The end of one letter with its marks.</summary>
    private static int LetterEnd(string text, int start)
    {
        if (CharacterTable.KindAt(text, start, out var length) is not (CharacterKind.Letter or CharacterKind.Ligature))
            return start;
        var end = start + length;
        while (CharacterTable.KindAt(text, end, out length) is CharacterKind.Mark or CharacterKind.VowelSign)
            end += length;
        return end;
    }
}
