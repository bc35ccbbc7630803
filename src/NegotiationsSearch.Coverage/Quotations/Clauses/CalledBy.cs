using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>a plan called “a gift” by Voss, described as “a trap” by critics: the passive names the speaker behind the words.</summary>
internal static class CalledBy
{
    public static SpeechClause? At(ParagraphReading paragraph, int quote)
    {
        var verb = paragraph.IsWord(quote - 1, "as") ? quote - 2 : quote - 1;
        var by = quote + 1;
        if (by < paragraph.Tokens.Count && paragraph.Tokens[by].Kind == TokenKind.Comma) by++;
        if (verb < 1 || by + 1 >= paragraph.Tokens.Count || !paragraph.Tokens[by].Is(WordClass.Byline)) return null;
        if (!paragraph.Tokens[verb].Is(WordClass.AnyCue) || !paragraph.EndsIn(verb, paragraph.Lexicon.Grammar.PastEnding)) return null;
        return paragraph.PhraseStartingAt(by + 1) is { Possessive: false } phrase ? new SpeechClause(phrase, phrase.Last, verb, verb, true) : null;
    }
}
