using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>
/// The subject a later verb of a sentence shares with an earlier one: "Here in Sarn, Voss stepped up her attacks, saying".
/// The stretches between commas are read backwards; the first that begins with a subject gives it.
/// </summary>
internal static class SegmentSubject
{
    public static Subject? Before(ParagraphReading paragraph, int verb, int from)
    {
        var end = verb - 1;
        for (var i = end; i >= from; i--)
        {
            if (i > from && !IsBoundary(paragraph.Tokens[i - 1].Kind)) continue;
            if (Opening(paragraph, i, end, verb, from) is { } subject) return subject;
            end = i - 2;
        }
        return null;
    }

    private static Subject? Opening(ParagraphReading paragraph, int first, int last, int verb, int from)
    {
        if (first > last) return null;
        if (first < verb && CueVerbs.IsCue(paragraph, first, WordClass.Cue) && !CueVerbs.IsParticiple(paragraph, first))
            return SubjectFinder.Before(paragraph, first, from);
        while (first < last && paragraph.PhraseStartingAt(first) is null && LeadsToSubject(paragraph, first)) first++;
        if (paragraph.PhraseStartingAt(first) is not { Possessive: false } phrase || phrase.Last >= verb) return null;
        return phrase.Last < last && IsFollowedByVerb(paragraph, phrase.Last + 1) ? new Subject(phrase, phrase.Last, false) : null;
    }

    /// <summary>"when", "and", "with" before a participle, "then".</summary>
    private static bool LeadsToSubject(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].Is(WordClass.Conjunction | WordClass.Adverb) && !paragraph.Tokens[i].Is(WordClass.Relative)
        || paragraph.Lexicon.Small.Companions.IsAt(paragraph, i);

    private static bool IsFollowedByVerb(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i] is { IsWord: true, Capital: false } token
            && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun);

    private static bool IsBoundary(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket or TokenKind.Semicolon;
}
