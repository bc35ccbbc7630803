namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// Whether brackets may stand for the words they replace: "[the Russians]" for "they", and not "[Ukraine]" for "Russia". Whoever says "I"
/// may become "[he]", but nobody by name.
/// </summary>
internal static class Replacement
{
    /// <summary>Words with as many letters in common at their beginning are forms of one: "[Russian]" for "Russia".</summary>
    private const int LettersOfStem = 4;

    /// <param name="words">The text with the words that were replaced.</param>
    /// <param name="replaced">Their numbers, from and to.</param>
    /// <param name="notes">The text with the brackets.</param>
    /// <param name="brackets">The numbers of the words in them.</param>
    public static bool IsVouched(WordSequence words, (int Start, int End) replaced, WordSequence notes, (int Start, int End) brackets)
    {
        for (var word = replaced.Start; word < replaced.End; word++)
        {
            if (IsRepeated(words.SpanOf(word), notes, brackets)) continue;
            if (!words.IsFunctionWord(word) || words.IsFirstPerson(word) && !AreFunctionWords(notes, brackets)) return false;
        }
        return true;
    }

    private static bool AreFunctionWords(WordSequence notes, (int Start, int End) brackets)
    {
        for (var note = brackets.Start; note < brackets.End; note++)
            if (!notes.IsFunctionWord(note)) return false;
        return true;
    }

    private static bool IsRepeated(ReadOnlySpan<char> word, WordSequence notes, (int Start, int End) brackets)
    {
        for (var note = brackets.Start; note < brackets.End; note++)
            if (IsForm(word, notes.SpanOf(note))) return true;
        return false;
    }

    private static bool IsForm(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase)
        || word.Length >= LettersOfStem && other.Length >= LettersOfStem
            && word[..LettersOfStem].Equals(other[..LettersOfStem], StringComparison.OrdinalIgnoreCase);
}
