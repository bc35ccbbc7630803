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
        Source = TextFragment.Link(hit.Article.Url, Words(hit)),
    };

    private static string Words(Hit hit) =>
        hit is { Paragraph: { } place, Quotations: [var quotation, ..] } ? FirstRun(quotation, place.Text) ?? hit.Text : hit.Text;

    /// <summary>The words a page shows in one piece: a quotation split around its cue is not there as a whole.</summary>
    public static string? FirstRun(HitQuotation quotation, string text) =>
        quotation.Spans is [var first, ..] && first.End <= text.Length ? text[first.Start..first.End] : null;
}
