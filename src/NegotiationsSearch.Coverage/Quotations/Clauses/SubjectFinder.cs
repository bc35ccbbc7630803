using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>A subject, and how sure it is.</summary>
internal readonly record struct Subject(Phrase Phrase, int MentionLast, bool IsCertain);

/// <summary>Finds the subject of a verb of speech to its left, past adverbs, auxiliaries, appositives and relative clauses.</summary>
internal static class SubjectFinder
{
    /// <summary>How far left a subject is looked for, in tokens: keeps endless sentences linear.</summary>
    private const int Reach = 60;

    /// <param name="verb">The token of the verb.</param>
    /// <param name="from">The first token that may belong to the subject.</param>
    public static Subject? Before(ParagraphReading paragraph, int verb, int from)
    {
        from = Math.Max(from, verb - Reach);
        var end = SkipVerbGroup(paragraph, verb - 1, from);
        if (end < from) return null;
        if (PurposeSubject(paragraph, end, from) is { } purpose) return purpose;
        if (paragraph.PhraseEndingAt(end) is { Possessive: false } near) return Widen(paragraph, near, end, from);
        if (paragraph.Tokens[end].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket)
            return (
                CueVerbs.IsParticiple(paragraph, verb)
                    ? SegmentSubject.Before(paragraph, verb, from)
                    : AcrossInsertion(paragraph, end, from))
                ?? First(paragraph, verb, from);
        if (IsRelative(paragraph, end)) return BeforeRelative(paragraph, end, from) ?? First(paragraph, verb, from);
        return AfterDeterminer(paragraph, end, from) ?? SegmentSubject.Before(paragraph, verb, from) ?? First(paragraph, verb, from);
    }

    /// <summary>"only for Voss to write".</summary>
    private static Subject? PurposeSubject(ParagraphReading paragraph, int end, int from) =>
        end > from && paragraph.Lexicon.Small.Infinitives.IsAt(paragraph, end) && paragraph.PhraseEndingAt(end - 1) is { Possessive: false } phrase
        && phrase.First > from && paragraph.Lexicon.Small.Purposes.IsAt(paragraph, phrase.First - 1)
            ? new Subject(phrase, phrase.Last, true) : null;

    /// <summary>The first noun phrase of the clause that no preposition governs.</summary>
    public static Subject? First(ParagraphReading paragraph, int verb, int from)
    {
        for (var i = from; i < verb; i++)
        {
            if (paragraph.PhraseStartingAt(i) is not { } phrase) continue;
            if (!phrase.Possessive && phrase.Last < verb && !IsGoverned(paragraph, phrase.First, from))
                return new Subject(phrase, MentionExtent.EndAfter(paragraph, phrase, verb), false);
            i = phrase.Last;
        }
        return null;
    }

    internal static int SkipVerbGroup(ParagraphReading paragraph, int i, int from)
    {
        while (i >= from && paragraph.Tokens[i] is { IsWord: true } token && paragraph.PhraseEndingAt(i) is null
            && (token.Is(WordClass.Auxiliary | WordClass.Adverb) || IsTimeBesideVerb(token) || IsManner(paragraph, i))) i--;
        return i;
    }

    private static bool IsTimeBesideVerb(Token token) => token.Is(WordClass.Time);

    private static bool IsManner(ParagraphReading paragraph, int i) =>
        paragraph.EndsIn(i, paragraph.Lexicon.Grammar.AdverbEnding) && !paragraph.Tokens[i].Capital;

    /// <summary>A phrase beside the verb may only end a longer one: "a spokesman for the ministry said".</summary>
    private static Subject Widen(ParagraphReading paragraph, Phrase near, int end, int from)
    {
        var phrase = near;
        // "with the spokesman Glen Caplin saying": the participle's own subject.
        if (phrase.First > from && paragraph.Lexicon.Small.Companions.IsAt(paragraph, phrase.First - 1) && CueVerbs.IsParticiple(paragraph, end + 1))
            return new Subject(phrase, end, true);
        while (IsGoverned(paragraph, phrase.First, from) && phrase.First - 2 >= from
            && paragraph.PhraseEndingAt(phrase.First - 2) is { Possessive: false } governor) phrase = governor;
        if (IsGoverned(paragraph, phrase.First, from) && phrase.Kind != PhraseKind.Pronoun && FirstRole(paragraph, phrase.First, from) is { } role)
            return new Subject(role, end, false);
        return new Subject(FirstOfPair(paragraph, phrase, from), end, true);
    }

    /// <summary>"Newport and Harter said": the first stands for both.</summary>
    private static Phrase FirstOfPair(ParagraphReading paragraph, Phrase phrase, int from) =>
        phrase.Kind == PhraseKind.Name && phrase.First - 2 >= from && paragraph.Tokens[phrase.First - 1].Is(WordClass.Coordinator)
        && paragraph.PhraseEndingAt(phrase.First - 2) is { Kind: PhraseKind.Name, Possessive: false } first ? first : phrase;

    /// <summary>"A source in the office briefed on the talks said": the anonymous head at the clause's start.</summary>
    private static Phrase? FirstRole(ParagraphReading paragraph, int before, int from)
    {
        for (var i = from; i < before; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return null;
            if (paragraph.PhraseStartingAt(i) is not { } phrase) continue;
            return phrase is { Kind: not PhraseKind.Pronoun, Possessive: false } && !IsGoverned(paragraph, i, from) ? phrase : null;
        }
        return null;
    }

    private static bool IsGoverned(ParagraphReading paragraph, int first, int from) =>
        first - 1 >= from && paragraph.Tokens[first - 1].Is(WordClass.Preposition) && !paragraph.Tokens[first - 1].Is(WordClass.Time)
        || first - 1 >= from && paragraph.Tokens[first - 1].Possessive;

    /// <summary>"Umerov, who led the delegation, told": the name before the comma that opens the insertion.</summary>
    private static Subject? AcrossInsertion(ParagraphReading paragraph, int comma, int from)
    {
        Phrase? found = null;
        for (var i = comma - 1; i > from; i--)
        {
            if (paragraph.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket)) continue;
            if (paragraph.PhraseEndingAt(i - 1) is not { Possessive: false } phrase) continue;
            if (found is null || !IsName(found.Value)) found = phrase;
            if (phrase.Kind == PhraseKind.Name && phrase.Last > phrase.NameFirst) { found = phrase; break; }
        }
        if (found is not { } head) return null;
        if (NameAlone(paragraph, comma, head.Last + 2) is { } apposed
            && (head.Kind != PhraseKind.Name || paragraph.Tokens[apposed.NameFirst].Is(WordClass.GivenName)))
            return new Subject(apposed, comma - 1, true);
        if (IsGoverned(paragraph, head.First, from)
            && head.First - 2 >= from
            && paragraph.PhraseEndingAt(head.First - 2) is { Kind: PhraseKind.Role } governor)
            head = governor;
        return new Subject(head, comma - 1, true);
    }

    /// <summary>"another user, Johanna Bayer, said": the insertion is the name.</summary>
    private static Phrase? NameAlone(ParagraphReading paragraph, int comma, int first) =>
        first < comma
            && paragraph.PhraseStartingAt(first) is { Kind: PhraseKind.Name, Possessive: false } name
            && paragraph.Tokens[name.Last + 1].Kind == TokenKind.Comma
            ? name
            : null;

    private static bool IsName(Phrase phrase) => phrase.Kind == PhraseKind.Name;

    private static bool IsRelative(ParagraphReading paragraph, int i) => paragraph.Tokens[i].Is(WordClass.Relative);

    private static Subject? BeforeRelative(ParagraphReading paragraph, int relative, int from)
    {
        var end = relative - 1;
        if (end >= from && paragraph.Tokens[end].Kind == TokenKind.Comma) end--;
        if (end < from || paragraph.PhraseEndingAt(end) is not { Possessive: false } phrase) return null;
        return new Subject(phrase, end, true);
    }

    /// <summary>A noun the lexicon does not know: "the crewman said".</summary>
    private static Subject? AfterDeterminer(ParagraphReading paragraph, int end, int from)
    {
        for (var i = end; i >= Math.Max(from, end - 4); i--)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord || token.Is(WordClass.Function & ~WordClass.Determiner)) return null;
            if (token.Is(WordClass.Determiner) && i < end)
                return IsGoverned(paragraph, i, from)
                    ? null
                    : new Subject(new Phrase(i, end, PhraseKind.Role, i, false), end, true);
        }
        return null;
    }
}
