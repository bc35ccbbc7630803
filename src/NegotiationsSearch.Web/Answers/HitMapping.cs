using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes answers of what the engine finds.</summary>
internal sealed class HitMapping(RequestLinks links, OffsetUnit unit)
{
    public HitAnswer Hit(Hit hit) => new()
    {
        Id = hit.Id,
        Unit = hit.IsQuotation ? HitUnit.Quotation : HitUnit.Paragraph,
        Score = double.IsFinite(hit.Score) ? Math.Round(hit.Score, 4) : 0,
        Text = hit.Text,
        Matches = [.. hit.Matches.Select(match =>
            new RangeAnswer(Offsets.Start(hit.Text, match.Start, unit), Offsets.End(hit.Text, match.End, unit)))],
        Quotations = [.. hit.Quotations.Select(quotation => Quotation(quotation, hit.Paragraph?.Text ?? hit.Text))],
        Paragraph = hit.Paragraph is { } place ? new PlaceAnswer(place.Id, place.Text, Offsets.Start(place.Text, place.Start, unit)) : null,
        Article = Article(hit.Article),
        Links = HitLinks(hit),
    };

    public ParagraphAnswer Paragraph(ParagraphView paragraph) => new()
    {
        Id = paragraph.Id,
        Number = paragraph.Number,
        Text = paragraph.Text,
        Quotations = [.. paragraph.Quotations.Select(quotation => Quotation(quotation, paragraph.Text))],
    };

    public QuotationAnswer Quotation(HitQuotation quotation, string text) => new()
    {
        Id = quotation.Id,
        Spans = [.. quotation.Spans.Select(span =>
            new SpanAnswer(Offsets.Start(text, span.Start, unit), Offsets.End(text, span.End, unit), span.Quoted))],
        Directness = quotation.Directness,
        Speaker = quotation.Speaker is { } speaker ? new SpeakerAnswer(speaker.Id, speaker.Name, speaker.Role, speaker.Side) : null,
        Mention = quotation.Mention,
        Cue = quotation.Cue,
        Method = quotation.Method,
        Confidence = Math.Round(quotation.Confidence, 4),
        Uncertain = quotation.IsUncertain,
        Addressee = quotation.Addressee,
        Medium = quotation.Medium,
        Via = quotation.Via,
        Said = quotation.Said is { } said ? new SaidAnswer(said.Date, said.Precision, said.Words) : null,
        Correction = quotation.Correction is { } correction ? CorrectionMapping.Correction(correction) : null,
        Family = quotation.Family,
        FamilySize = quotation.FamilySize,
        Disputed = quotation.IsDisputed,
    };

    public static ArticleAnswer Article(HitArticle article) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Source = new SourceAnswer(article.SourceId, article.SourceName),
        Byline = article.Byline,
        Url = article.Url,
        Published = article.Published,
        Language = article.Language,
    };

    private ItemLinks HitLinks(Hit hit) => new()
    {
        Self = hit.IsQuotation ? links.Quotation(hit.Id) : links.Paragraph(hit.Id),
        Source = Source(hit),
    };

    private static string? Source(Hit hit) => hit is { Paragraph: { } place, Quotations: [var quotation, ..] }
        ? Source(hit.Article, quotation, place.Text)
        : TextFragment.Link(hit.Article.Url, hit.Text);

    /// <summary>The quotation at the outlet, with the cue it is split around, as it stands in the paragraph; null without a web address.</summary>
    public static string? Source(HitArticle article, HitQuotation quotation, string paragraph) =>
        quotation.Spans is [var first, ..] && quotation.Spans[^1] is var last && first.Start < last.End && last.End <= paragraph.Length
            ? TextFragment.Link(article.Url, paragraph, new MatchRange(first.Start, last.End))
            : TextFragment.Link(article.Url, paragraph);
}
