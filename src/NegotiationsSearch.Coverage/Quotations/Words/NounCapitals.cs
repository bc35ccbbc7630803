namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>
/// Tells names from common nouns in a language that writes both with a capital. A word the lexicon does not know is a name where
/// it stands behind a given name or an office, in a row of such words, or bare beside a verb of speech; and then in the whole article.
/// </summary>
internal static class NounCapitals
{
    public static void Collect(string text, List<Token> tokens, HashSet<string> named, HashSet<string> nouns)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsOpen(tokens[i])) continue;
            if (i > 0 && tokens[i - 1].Is(WordClass.Determiner)) nouns.Add(Key(text, tokens[i]));
            else if (FitsName(tokens, i)) named.Add(Key(text, tokens[i]));
        }
    }

    public static void Mark(string text, List<Token> tokens, HashSet<string> named)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsOpen(tokens[i]) && !named.Contains(Key(text, tokens[i]))) tokens[i] = tokens[i] with { Class = WordClass.OtherCapital };
        }
    }

    private static bool FitsName(List<Token> tokens, int i)
    {
        if (i > 0
            && tokens[i - 1] is { IsWord: true, Capital: true } before
            && (before.Is(WordClass.GivenName | WordClass.Role | WordClass.Title) || before.Class == WordClass.None))
            return true;
        if (i + 1 < tokens.Count && IsOpen(tokens[i + 1]) && tokens[i + 1].Sentence == tokens[i].Sentence) return true;
        var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        if (next.Is(WordClass.Cue | WordClass.PostposedSource) && !next.Capital)
            return i == 0 || !tokens[i - 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
        return i > 0
            && IsReport(tokens[i - 1])
            && (
                !next.IsWord
                    || next.Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb)
                    || next.Is(WordClass.Determiner) && !next.Capital);
    }

    private static bool IsReport(Token token) => token.Is(WordClass.Cue | WordClass.TrailingSource | WordClass.OpensSource) && !token.Capital;

    private static bool IsOpen(Token token) => token is { IsWord: true, Capital: true, Class: WordClass.None };

    /// <summary>"Merkels" is of Merkel.</summary>
    private static string Key(string text, Token token)
    {
        var word = text.AsSpan(token.Start, token.End - token.Start);
        return word.Length > 3 && word[^1] == 's' ? word[..^1].ToString() : word.ToString();
    }
}
