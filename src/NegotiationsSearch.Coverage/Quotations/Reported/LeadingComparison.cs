using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"As Salman said last week, the road is mud."</summary>
internal static class LeadingComparison
{
    /// <summary>How many tokens may tell when and where between the verb and the comma.</summary>
    private const int LongestOccasion = 8;

    public static ReportedSpeech? Find(ParagraphReading paragraph, int first, int last)
    {
        if (!paragraph.Lexicon.Small.Comparisons.IsAt(paragraph, first)) return null;
        if (paragraph.PhraseStartingAt(first + 1) is not { Possessive: false } speaker
            || paragraph.Tokens[speaker.First].Is(WordClass.Self))
            return null;
        var verb = speaker.Last + 1;
        if (verb >= last || !CueVerbs.IsCue(paragraph, verb, WordClass.Cue) || CueVerbs.IsParticiple(paragraph, verb)) return null;
        return Comma(paragraph, verb, last) is { } comma && ClauseReader.At(paragraph, verb, first + 1, comma) is { IsCertain: true } clause
            ? new ReportedSpeech(comma + 1, last, clause) : null;
    }

    /// <summary>The comma behind the verb, when nothing but an occasion stands before it.</summary>
    private static int? Comma(ParagraphReading paragraph, int verb, int last)
    {
        for (var i = verb + 1; i < Math.Min(last - 1, verb + 1 + LongestOccasion); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return paragraph.Tokens[i + 1].Kind == TokenKind.Quote ? null : i;
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordClass.Complementizer | WordClass.Auxiliary)) return null;
            if (i == verb + 1 && !TellsWhereOrWhen(paragraph, i)) return null;
        }
        return null;
    }

    private static bool TellsWhereOrWhen(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb)
        || CircumstanceWords.For(paragraph.Lexicon).Dates.Of(paragraph.Word(i)).Kind != DateWordKind.None;
}
