using NegotiationsSearch.Coverage.Quotations.Reported;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Finds the quotations of a paragraph, before anybody is said to have spoken them.</summary>
internal static class DraftFinder
{
    /// <summary>How many tokens may say when and where something was said.</summary>
    private const int LongestOccasion = 9;

    public static List<Draft> Find(ParagraphReading paragraph)
    {
        var drafts = new List<Draft>();
        var reported = ReportedSpeechFinder.Find(paragraph);
        var next = 0;
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (next < reported.Count && i == reported[next].First && IsOccasionAlone(paragraph, reported[next])) next++;
            if (next < reported.Count && i == reported[next].First)
            {
                drafts.Add(Reported(paragraph, reported[next]));
                i = reported[next++].Last;
            }
            else if (paragraph.Tokens[i].Kind == TokenKind.Quote && !ShortRuns.IsNoSpeech(paragraph, i)) drafts.Add(Direct(paragraph, i));
        }
        return drafts;
    }

    /// <summary>
    /// "he said two days after the attack, “which was …”": when it was said stands between the verb and the quotation,
    /// nothing reported.
    /// </summary>
    private static bool IsOccasionAlone(ParagraphReading paragraph, ReportedSpeech speech)
    {
        if (paragraph.Tokens[speech.Last].Kind != TokenKind.Quote
            || paragraph.Tokens[speech.Last - 1].Kind != TokenKind.Comma || speech.Last - speech.First > LongestOccasion) return false;
        var isTimed = false;
        for (var i = speech.First; i < speech.Last - 1; i++)
        {
            if (!paragraph.Tokens[i].IsWord && paragraph.Tokens[i].Kind != TokenKind.Number
                || paragraph.Tokens[i].Is(WordClass.Auxiliary | WordClass.Relative)) return false;
            isTimed |= paragraph.Tokens[i].Is(WordClass.Time | WordClass.Occasion)
                || i == speech.First && paragraph.Tokens[i].Is(WordClass.Preposition);
        }
        return isTimed;
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
        var spans = ReportedSpans.Of(paragraph, speech);
        var draft = new Draft(paragraph, speech.First, speech.Last)
        {
            Clause = speech.Clause,
            Directness = spans.Exists(span => span.Quoted) ? Directness.Mixed : Directness.Indirect,
        };
        draft.Spans.AddRange(spans);
        return draft;
    }
}
