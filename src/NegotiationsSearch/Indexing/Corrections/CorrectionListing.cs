using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Mapping;
using CorrectedSpeaker = NegotiationsSearch.Index.CorrectedSpeaker;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>Tells what became of a correction, for publishing.</summary>
internal static class CorrectionListing
{
    /// <param name="article">The article as it is now.</param>
    /// <param name="quotation">The quotation, corrected.</param>
    /// <param name="id">Its public id.</param>
    public static ListedCorrection Applied(Article article, Quotation quotation, string id)
    {
        var (entry, found, isSpanMissing) = quotation.Correction!;
        return Of(entry) with
        {
            Quotation = id,
            State = isSpanMissing ? CorrectionState.SpanGone : CorrectionState.Applied,
            Article = ArticleOf(article),
            FormerWords = entry.IsSuppressed ? null : WordsOf(found, article),
            Words = entry.Span.Count == 0 || isSpanMissing || entry.IsSuppressed ? null : WordsOf(quotation, article),
            FormerSpeaker = entry.Speaker is null ? null : SpeakerOf(found.Speaker),
            Speaker = SpeakerOf(entry.Speaker?.Speaker),
        };
    }

    /// <summary>The article is there, without such a quotation.</summary>
    public static ListedCorrection TargetGone(Correction entry, CorrectedArticle? article) =>
        Of(entry) with { State = CorrectionState.TargetGone, Article = article };

    public static ListedCorrection ArticleGone(Correction entry) => Of(entry);

    public static CorrectedArticle ArticleOf(Article article) =>
        new(QuotationIds.OfArticle(article.Id), article.Title, article.Source, article.Url, article.Published?.ToString());

    private static ListedCorrection Of(Correction entry) => new()
    {
        Quotation = entry.Quotation,
        GivenQuotation = entry.Quotation,
        State = CorrectionState.ArticleGone,
        Kinds = CorrectionMapping.KindsOf(entry),
        Date = entry.Date,
        Note = entry.Note,
    };

    private static string WordsOf(Quotation quotation, Article article) =>
        string.Join(' ', quotation.Spans.Select(span => span.Text.In(article.Paragraphs[span.Paragraph]).ToString()));

    private static CorrectedSpeaker? SpeakerOf(Speaker? speaker) => speaker is null ? null : new CorrectedSpeaker(speaker.Name, speaker.Role);
}
