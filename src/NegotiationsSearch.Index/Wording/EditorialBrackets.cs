namespace NegotiationsSearch.Index.Wording;

/// <summary>Finds the words that whoever wrote a quotation down put in brackets.</summary>
internal static class EditorialBrackets
{
    /// <summary>The most words that square brackets hold as a note; more is a text of its own.</summary>
    private const int MostWords = 8;

    /// <summary>The most that round ones hold: a speaker's own aside may stand in them as well.</summary>
    private const int MostWordsInRound = 4;

    private const int NotOpen = -1;

    /// <summary>Marks the words of each pair of brackets. A text wholly in brackets is left as it is.</summary>
    public static void Mark(string text, Word[] words)
    {
        var (open, opener) = (NotOpen, '\0');
        for (var gap = 0; gap <= words.Length; gap++)
        {
            var start = gap == 0 ? 0 : words[gap - 1].End;
            var end = gap == words.Length ? text.Length : words[gap].Start;
            foreach (var mark in text.AsSpan(start, end - start))
            {
                if (mark is '(' or '[') (open, opener) = (gap, mark);
                else if (open != NotOpen && mark == (opener == '(' ? ')' : ']'))
                {
                    MarkOne(words.AsSpan(open, gap - open), words.Length, opener);
                    open = NotOpen;
                }
            }
        }
    }

    private static void MarkOne(Span<Word> inside, int count, char opener)
    {
        if (inside.Length > (opener == '(' ? MostWordsInRound : MostWords) || inside.Length == count) return;
        foreach (var word in inside)
            if (word.IsNegation) return;
        foreach (ref var word in inside) word.Bracket = opener == '(' ? EditorialBracketKind.Round : EditorialBracketKind.Square;
    }
}
