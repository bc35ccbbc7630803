using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>Cuts reported words into reported and quoted runs, in turn.</summary>
internal static class ReportedSpans
{
    public static List<QuotationSpan> Of(ParagraphReading paragraph, ReportedSpeech speech)
    {
        var spans = new List<QuotationSpan>();
        if (speech.GapFirst <= 0) Add(paragraph, spans, speech.First, speech.Last);
        else
        {
            Add(paragraph, spans, speech.First, speech.GapFirst - 1);
            Add(paragraph, spans, speech.GapLast + 1, speech.Last);
        }
        return spans;
    }

    private static void Add(ParagraphReading paragraph, List<QuotationSpan> spans, int first, int last)
    {
        var start = -1;
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind != TokenKind.Quote)
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0) AddReported(paragraph, spans, start, i - 1);
            start = -1;
            spans.Add(new QuotationSpan(paragraph.Index, paragraph.Runs[paragraph.Tokens[i].Run].Inner, Quoted: true));
        }
        if (start >= 0) AddReported(paragraph, spans, start, last);
    }

    private static void AddReported(ParagraphReading paragraph, List<QuotationSpan> spans, int first, int last)
    {
        var end = paragraph.Tokens[last].End;
        if (paragraph.Tokens[last].Possessive) end += 2;
        // "in the U.S.": the stop is the word's own.
        else if (end < paragraph.Text.Length && paragraph.Text[end] == '.' && paragraph.Word(last).Contains('.')) end++;
        spans.Add(new QuotationSpan(paragraph.Index, new TextSpan(paragraph.Tokens[first].Start, end), Quoted: false));
    }
}
