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
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return new ReportedSpeech(i + 1, last, clause);
        }
        return null;
    }
}
