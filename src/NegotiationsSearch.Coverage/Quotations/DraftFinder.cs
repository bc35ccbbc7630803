using NegotiationsSearch.Coverage.Quotations.Reported;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Finds the quotations of a paragraph, before anybody is said to have spoken them.</summary>
internal static class DraftFinder
{
    public static List<Draft> Find(ParagraphReading paragraph)
    {
        var drafts = new List<Draft>();
        var reported = ReportedSpeechFinder.Find(paragraph);
        var next = 0;
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (next < reported.Count && i == reported[next].First)
            {
                drafts.Add(Reported(paragraph, reported[next]));
                i = reported[next++].Last;
            }
            else if (paragraph.Tokens[i].Kind == TokenKind.Quote && !ShortRuns.IsNoSpeech(paragraph, i)) drafts.Add(Direct(paragraph, i));
        }
        return drafts;
    }

    private static Draft Direct(ParagraphReading paragraph, int token)
    {
        var run = paragraph.Runs[paragraph.Tokens[token].Run];
        var draft = new Draft(paragraph, token, token, isOpen: !run.Closed && run.End == paragraph.Text.Length) { Directness = Directness.Direct };
        draft.Spans.Add(new QuotationSpan(paragraph.Index, run.Inner, Quoted: true));
        return draft;
    }

    private static Draft Reported(ParagraphReading paragraph, ReportedSpeech speech)
    {
        var spans = ReportedSpans.Of(paragraph, speech.First, speech.Last);
        var draft = new Draft(paragraph, speech.First, speech.Last)
        {
            Clause = speech.Clause,
            Directness = spans.Exists(span => span.Quoted) ? Directness.Mixed : Directness.Indirect,
        };
        draft.Spans.AddRange(spans);
        return draft;
    }
}
