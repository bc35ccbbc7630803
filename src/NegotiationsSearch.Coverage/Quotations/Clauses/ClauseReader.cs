using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Reads the clause of speech beside a quotation.</summary>
internal static class ClauseReader
{
    /// <summary>How many tokens after a quotation its clause of speech may need.</summary>
    private const int Reach = 45;

    private const WordClass BesideQuotation = WordClass.Cue | WordClass.WeakCue | WordClass.Demand;

    /// <summary>", Tusk wrote on X", ", said Umerov, who …", ", he said": the clause that begins at <paramref name="from"/>.</summary>
    public static SpeechClause? After(ParagraphReading paragraph, int from)
    {
        var to = Math.Min(paragraph.Tokens.Count, from + Reach);
        var start = from;
        while (start < to && paragraph.Tokens[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start < to && (AccordingTo.At(paragraph, start, to) ?? AccordingTo.Trailing(paragraph, start, to)) is { } according) return according;
        if (start < to && IsOtherClause(paragraph, start)) return null;
        for (var i = start; i < to && !EndsClause(paragraph, i, start); i++)
        {
            if (Impersonal.At(paragraph, i, to) is { } impersonal) return impersonal;
            if (!CueVerbs.IsCue(paragraph, i, BesideQuotation)) continue;
            if (At(paragraph, i, start, to) is { } clause) return clause;
        }
        return UnknownVerb(paragraph, start, to);
    }

    /// <summary>The clause of speech whose verb is given; its subject stands before the verb, or after it in inverted order.</summary>
    public static SpeechClause? At(ParagraphReading paragraph, int verb, int from, int to)
    {
        if (QuotedAs.At(paragraph, verb, from) is { } quoted) return quoted;
        if (paragraph.Lexicon.Grammar.HasFreeOrder) return FreeOrder.At(paragraph, verb, from, to);
        var cueFirst = verb;
        if (SubjectFinder.Before(paragraph, verb, from) is { } subject)
            return new SpeechClause(subject.Phrase, subject.MentionLast, cueFirst, CueEnd(paragraph, verb, to), subject.IsCertain);
        return Inverted(paragraph, verb, to);
    }

    /// <summary>"said Umerov", "said former senator Hugh Hill".</summary>
    public static SpeechClause? Inverted(ParagraphReading paragraph, int verb, int to)
    {
        if (CueVerbs.IsParticiple(paragraph, verb)) return null;
        return FollowingSubject.At(paragraph, verb + 1, to) is { } phrase ? Of(paragraph, phrase, verb, to) : null;
    }

    public static SpeechClause Of(ParagraphReading paragraph, Phrase phrase, int verb, int to)
    {
        var last = MentionExtent.EndAfter(paragraph, phrase, to);
        if (
            paragraph.Lexicon.Grammar.OfficeComesFirst
                && Apposed(paragraph, phrase, MentionExtent.EndAfter(paragraph, phrase, to, isPlaced: true), to) is { } apposed)
            return new SpeechClause(apposed, apposed.Last, verb, verb, true);
        if (phrase.Kind == PhraseKind.Role && last + 2 < to && paragraph.Tokens[last + 1].Kind == TokenKind.Comma
            && paragraph.PhraseStartingAt(last + 2) is { Kind: PhraseKind.Name, Possessive: false } name && EndsAfter(paragraph, name.Last + 1, to))
            return new SpeechClause(name, name.Last, verb, verb, true);
        return new SpeechClause(phrase, last, verb, verb, true);
    }

    /// <summary>"die Delegationsleiterin beim Gipfel, Clara Henning": the name behind the office.</summary>
    public static Phrase? Apposed(ParagraphReading paragraph, Phrase office, int last, int to) =>
        office.Kind is PhraseKind.Role or PhraseKind.Organization && last + 2 < to && paragraph.Tokens[last + 1].Kind == TokenKind.Comma
        && paragraph.PhraseStartingAt(last + 2) is { Kind: PhraseKind.Name, Possessive: false } name
            && EndsAfter(paragraph, name.Last + 1, to)
            ? name
            : null;

    private static bool EndsAfter(ParagraphReading paragraph, int i, int to) =>
        i >= to || paragraph.Tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon;

    /// <summary>"beamed Hartley", "an angry Hollande retaliated": a verb the lexicon does not know, told by its place and its ending.</summary>
    private static SpeechClause? UnknownVerb(ParagraphReading paragraph, int start, int to)
    {
        if (start >= to) return null;
        if (IsUnknownPast(paragraph, start) && Inverted(paragraph, start, to) is { Speaker.Kind: PhraseKind.Name } inverted)
            return inverted with { IsCertain = false };
        if (paragraph.PhraseStartingAt(start) is not { Possessive: false } phrase
            || phrase.Last + 1 >= to
            || !IsUnknownPast(paragraph, phrase.Last + 1))
            return null;
        return new SpeechClause(phrase, phrase.Last, phrase.Last + 1, phrase.Last + 1, false);
    }

    private static bool IsUnknownPast(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token] is { IsWord: true, Capital: false, Class: WordClass.None or WordClass.OtherCapital }
            && paragraph.EndsIn(token, paragraph.Lexicon.Grammar.PastEnding);

    /// <summary>The cue with what belongs to it: "told reporters", "wrote on X".</summary>
    public static int CueEnd(ParagraphReading paragraph, int verb, int to)
    {
        if (verb + 1 < to
            && paragraph.Tokens[verb].Is(WordClass.Addressee)
            && paragraph.PhraseStartingAt(verb + 1) is { } addressee)
            return addressee.Last;
        if (verb + 2 < to
            && paragraph.Tokens[verb + 1].Is(WordClass.OnPlatform)
            && paragraph.Tokens[verb].Is(WordClass.Cue)
            && paragraph.Tokens[verb + 2].MayName)
            return verb + 2;
        return verb;
    }

    /// <summary>“…”, while police said they were investigating: a clause of its own, about something else.</summary>
    private static bool IsOtherClause(ParagraphReading paragraph, int i) => paragraph.Tokens[i].Is(WordClass.Subordinator);

    private static bool EndsClause(ParagraphReading paragraph, int i, int start)
    {
        var token = paragraph.Tokens[i];
        return token.Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon
            || i > start && token.Sentence != paragraph.Tokens[start].Sentence;
    }
}
