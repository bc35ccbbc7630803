using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Which words of a paragraph are used as verbs of speech.</summary>
internal static class CueVerbs
{
    public static bool IsCue(ParagraphReading paragraph, int token, WordClass classes)
    {
        var word = paragraph.Tokens[token];
        return word.Is(classes) && word.IsWord && !word.Possessive && !IsNoun(paragraph, token) && !IsPassive(paragraph, token);
    }

    /// <summary>"was told", "had been asked": the subject is not who speaks.</summary>
    private static bool IsPassive(ParagraphReading paragraph, int token) =>
        token > 0 && paragraph.Tokens[token - 1].Is(WordClass.Auxiliary) && !IsParticiple(paragraph, token)
        && paragraph.Tokens[token - 1].Is(WordClass.Passive);

    /// <summary>"-ing" forms share the subject of the verb before them.</summary>
    public static bool IsParticiple(ParagraphReading paragraph, int token) => paragraph.EndsIn(token, paragraph.Lexicon.Grammar.ParticipleEnding);

    /// <summary>"the report", "of claims", "Clinton's comments".</summary>
    private static bool IsNoun(ParagraphReading paragraph, int token)
    {
        if (token == 0) return false;
        var grammar = paragraph.Lexicon.Grammar;
        if (grammar.NounsTakeCapitals) return paragraph.Tokens[token].Capital;
        if (grammar.HasFreeOrder) return paragraph.Tokens[token].Is(WordClass.BaseForm);
        var before = paragraph.Tokens[token - 1];
        return before.Is(WordClass.Determiner) && !before.Is(WordClass.Pronoun) && !IsRelative(paragraph, token - 1) || before.Possessive
            || before.Is(WordClass.Preposition) && !paragraph.Lexicon.Small.Infinitives.IsAt(paragraph, token - 1) && !IsParticiple(paragraph, token)
            || paragraph.Tokens[token].Is(WordClass.BaseForm) && !TakesBaseForm(paragraph, token - 1)
            || paragraph.PhraseEndingAt(token) is not null;
    }

    /// <summary>"a sign that said", unlike "that claim" and "That said, …".</summary>
    private static bool IsRelative(ParagraphReading paragraph, int before) =>
        before > 0 && paragraph.Tokens[before].Is(WordClass.Relative) && paragraph.Tokens[before - 1].IsWord
        && !paragraph.Tokens[before + 1].Is(WordClass.BaseForm);

    /// <summary>"they say", "to call", "officials claim", "will not say": what may stand before the bare form of a verb.</summary>
    private static bool TakesBaseForm(ParagraphReading paragraph, int before)
    {
        var token = paragraph.Tokens[before];
        return token.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb)
            || paragraph.Lexicon.Small.Infinitives.IsAt(paragraph, before)
            || token.Is(WordClass.Relative)
            || token.IsWord && !token.Possessive && paragraph.Word(before).EndsWith("s", StringComparison.Ordinal)
            || paragraph.PhraseEndingAt(before) is { Possessive: false } && token.Is(WordClass.Role)
            || token.Kind is TokenKind.Comma;
    }
}
