using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"The draft, Renzo said, had been delivered at midnight.": the clause of speech stands inside what it reports.</summary>
internal static class Parenthesis
{
    private const int FewestBehind = 3;

    public static ReportedSpeech? Find(ParagraphReading paragraph, int first, int last)
    {
        for (var comma = first + 1; comma + FewestBehind < last; comma++)
        {
            if (paragraph.Tokens[comma].Kind == TokenKind.Quote) return null;
            if (paragraph.Tokens[comma].Kind == TokenKind.Comma && Clause(paragraph, comma, last) is { } clause)
                return GoesOn(paragraph, clause.CueLast + 2, last)
                    ? new ReportedSpeech(first, last, clause) { GapFirst = comma, GapLast = clause.CueLast + 1 }
                    : null;
        }
        return null;
    }

    /// <summary>", Renzo said," and nothing more.</summary>
    private static SpeechClause? Clause(ParagraphReading paragraph, int comma, int last)
    {
        if (paragraph.PhraseStartingAt(comma + 1) is not { Possessive: false } speaker
            || paragraph.Tokens[speaker.First].Is(WordClass.Self))
            return null;
        var verb = speaker.Last + 1;
        if (verb + 1 >= last || paragraph.Tokens[verb + 1].Kind != TokenKind.Comma) return null;
        if (!CueVerbs.IsCue(paragraph, verb, WordClass.Cue)
            || CueVerbs.IsParticiple(paragraph, verb)
            || paragraph.Tokens[verb].Is(WordClass.Addressee))
            return null;
        return ClauseReader.At(paragraph, verb, comma + 1, verb + 1) is { IsCertain: true } clause
            && clause.Speaker.First == speaker.First
            ? clause with { CueLast = verb }
            : null;
    }

    /// <summary>The sentence of before goes on: not a new clause, and no quotation.</summary>
    private static bool GoesOn(ParagraphReading paragraph, int from, int last)
    {
        if (last - from + 1 < FewestBehind || paragraph.Tokens[from].Is(WordClass.Cue | WordClass.Relative | WordClass.Complementizer)) return false;
        for (var i = from; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind is TokenKind.Quote or TokenKind.Colon) return false;
        }
        return true;
    }
}
