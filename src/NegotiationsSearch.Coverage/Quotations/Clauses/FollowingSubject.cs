using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>The noun phrase behind a verb of speech or "according to".</summary>
internal static class FollowingSubject
{
    /// <summary>How many words that the lexicon does not know may stand before the phrase: "said former senator Hill".</summary>
    private const int MostModifiers = 4;

    /// <summary>How many words an unknown noun with its article may have: "a narrator", "the opinion piece".</summary>
    private const int LongestNoun = 4;

    public static Phrase? At(ParagraphReading paragraph, int first, int to)
    {
        var owner = -1;
        for (int i = first, unknown = 0; i < to && unknown <= MostModifiers; i++, unknown++)
        {
            if (paragraph.PhraseStartingAt(i) is { } phrase)
            {
                if (!phrase.Possessive)
                    return owner >= 0 && phrase.Kind == PhraseKind.Role
                        ? phrase with { First = owner, NameFirst = owner }
                        : phrase;
                // "Clinton’s top foreign policy aide Jake Sullivan"
                if (owner < 0) owner = i;
                i = phrase.Last;
                continue;
            }
            if (i == first && Noun(paragraph, first, to) is { } noun) return noun;
            if (paragraph.Tokens[i] is not { IsWord: true, Capital: false } token
                || token.Is(WordClass.Function & ~WordClass.Determiner))
                return null;
        }
        return null;
    }

    /// <summary>A noun the lexicon does not know, with its article: told by what ends it.</summary>
    private static Phrase? Noun(ParagraphReading paragraph, int first, int to)
    {
        if (!paragraph.Tokens[first].Is(WordClass.Determiner) || paragraph.Tokens[first].Is(WordClass.Pronoun)) return null;
        for (var i = first + 1; i <= first + LongestNoun; i++)
        {
            if (i > first + 1 && (i >= to || EndsNoun(paragraph, i))) return new Phrase(first, i - 1, PhraseKind.Role, first, false);
            if (i >= to || paragraph.PhraseStartingAt(i) is not null) return null;
            if (paragraph.Tokens[i] is not { IsWord: true, Capital: false, Possessive: false } token || token.Is(WordClass.Function)) return null;
        }
        return null;
    }

    private static bool EndsNoun(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Bracket or TokenKind.Semicolon
        || paragraph.Tokens[i].Is(WordClass.Preposition | WordClass.Relative);
}
