namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>
/// Tells words with a capital only because they begin a sentence ("Hours later, …") from names. A word the lexicon does not know
/// is taken for a name there only when the article writes it with a capital elsewhere, or what follows fits a name.
/// </summary>
internal static class SentenceCapitals
{
    public static void Mark(string text, List<Token> tokens, HashSet<string> namedElsewhere)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!BeginsSentence(tokens, i) || !IsOpen(tokens[i]) || FitsName(tokens, i + 1)) continue;
            if (!namedElsewhere.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start)))
                tokens[i] = tokens[i] with { Class = WordClass.OtherCapital };
        }
    }

    /// <summary>Collects the words that bear a capital without beginning a sentence.</summary>
    public static void Collect(string text, List<Token> tokens, HashSet<string> named)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (IsOpen(tokens[i]) && !BeginsSentence(tokens, i)) named.Add(text[tokens[i].Start..tokens[i].End]);
        }
    }

    private static bool IsOpen(Token token) => token is { IsWord: true, Capital: true, Class: WordClass.None };

    private static bool BeginsSentence(List<Token> tokens, int i) =>
        i == 0 || tokens[i - 1].Sentence != tokens[i].Sentence || tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Comma or TokenKind.Number);

    /// <summary>A further capital, a verb, an apposition: "Voss told", "Voss, the envoy,".</summary>
    private static bool FitsName(List<Token> tokens, int next)
    {
        var token = tokens[next];
        if (token.Kind == TokenKind.Comma)
            return next + 1 < tokens.Count
                && (
                    tokens[next + 1].Kind == TokenKind.Number
                        || tokens[next + 1].Is(WordClass.Determiner | WordClass.Conjunction | WordClass.Role | WordClass.Title));
        return token.Kind != TokenKind.Word
            || token.Capital
            || !token.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Determiner | WordClass.Pronoun);
    }
}
