using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"According to the source, Ukraine offered a ceasefire."</summary>
internal static class LeadingSource
{
    public static ReportedSpeech? Find(ParagraphReading paragraph, int first, int last)
    {
        if (AccordingTo.At(paragraph, first, last + 1) is not { } clause) return null;
        for (var i = clause.MentionLast + 1; i < last; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma && !paragraph.Tokens[i + 1].Is(WordClass.Relative))
                return PassesOn(paragraph, i + 1, last) ? null : new ReportedSpeech(i + 1, last, clause);
        }
        return null;
    }

    /// <summary>"According to Anadolu, Fidan said …": the one who is named first only passes the words on.</summary>
    private static bool PassesOn(ParagraphReading paragraph, int first, int last) =>
        paragraph.PhraseStartingAt(first) is { Possessive: false } speaker
            && speaker.Last + 1 < last
            && ReportingVerb.At(paragraph, speaker.Last + 1, first, last) is not null;
}
