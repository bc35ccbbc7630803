using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Checking;

/// <summary>A quotation of a draft that can be checked word by word: what stands in quotation marks, and whom the draft gives it to.</summary>
/// <param name="Article">The article's title, else its id.</param>
/// <param name="Paragraph">The paragraph it begins in, from 1.</param>
/// <param name="Speaker">Null when the draft names nobody.</param>
internal sealed record DraftQuotation(string Article, int Paragraph, string Text, string? Speaker)
{
    /// <summary>The quotations of an article. Reported speech vouches for no words and is left out.</summary>
    public static IEnumerable<DraftQuotation> Of(Article article, QuotationExtractor extractor) =>
        from quotation in extractor.Extract(article).Quotations
        let spans = quotation.Spans.Where(span => span.Quoted).ToList()
        where spans.Count > 0
        select new DraftQuotation(
            article.Title ?? article.Id,
            spans[0].Paragraph + 1,
            string.Join(" … ", Runs(quotation, article).Select(run => Words(run, article))),
            quotation.Speaker is { Kind: not SpeakerKind.Anonymous } speaker ? speaker.Name : null);

    private static string Words(List<QuotationSpan> run, Article article) =>
        string.Join(' ', run.Select(span => span.Text.In(article.Paragraphs[span.Paragraph]).ToString()));

    // Fragments with reported words between them leave something out; a quotation split around its cue does not.
    private static IEnumerable<List<QuotationSpan>> Runs(Quotation quotation, Article article)
    {
        var run = new List<QuotationSpan>();
        foreach (var span in quotation.Spans)
        {
            if (span.Quoted) run.Add(span);
            if (span.Quoted || run.Count == 0 || !HasWord(span.Text.In(article.Paragraphs[span.Paragraph]))) continue;
            yield return run;
            run = [];
        }
        if (run.Count > 0) yield return run;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            if (char.IsLetterOrDigit(unit)) return true;
        return false;
    }
}
