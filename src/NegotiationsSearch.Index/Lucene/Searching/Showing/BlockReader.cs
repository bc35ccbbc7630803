using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Reads a segment's articles, paragraphs and quotations back as they are shown. Keeps what it read for one request; not thread-safe.</summary>
internal sealed class BlockReader(AtomicReader reader, SegmentColumns columns)
{
    private readonly Dictionary<int, HitArticle> _articles = [];
    private readonly Dictionary<int, string> _texts = [];

    public SegmentColumns Columns => columns;

    public HitArticle Article(int row)
    {
        if (_articles.TryGetValue(row, out var known)) return known;
        var stored = StoredArticleOf(row);
        return _articles[row] = new HitArticle
        {
            Id = PublicId.Article(ArticleNumber(row)),
            Title = stored.Title,
            SourceId = Text.Slug.Of(stored.Source),
            SourceName = stored.Source,
            Byline = stored.Byline,
            Url = stored.Url,
            Published = stored.Published,
            Language = stored.Language,
        };
    }

    public StoredArticle StoredArticleOf(int row) =>
        StoredFields.Article(reader, columns.Articles.Document[row]) ?? throw new InvalidDataException($"Document {columns.Articles.Document[row]} holds no article.");

    public string ParagraphText(int document)
    {
        if (_texts.TryGetValue(document, out var known)) return known;
        return _texts[document] = StoredFields.Text(reader, document);
    }

    public string ParagraphId(int document) => PublicId.Paragraph(ArticleNumber(columns.Article[document]), columns.IdNumber[document]);

    public QuotationText QuotationText(int document, StoredQuotation stored) =>
        Schema.QuotationText.Of(stored.ReadSpans(), number => ParagraphText(columns.ParagraphDocument(columns.Article[document], number)));

    public StoredQuotation StoredQuotationOf(int document) => StoredFields.Quotation(reader, document);

    /// <param name="paragraph">The number of the paragraph whose spans are wanted.</param>
    public HitQuotation Quotation(int document, StoredQuotation stored, int paragraph)
    {
        var row = columns.Row[document];
        return new HitQuotation
        {
            Id = PublicId.Quotation(ArticleNumber(columns.Article[document]), columns.IdNumber[document]),
            Spans = [.. stored.ReadSpans().Where(span => span.Paragraph == paragraph).Select(span => new HitSpan(span.Start, span.End, span.Quoted))],
            Directness = (Directness)columns.Quotations.Directness[row],
            Speaker = Speaker(stored),
            Mention = stored.Mention,
            Cue = stored.Cue,
            Method = (AttributionMethod)columns.Quotations.Method[row],
            Confidence = Math.Round(columns.Quotations.Confidence[row], 4),
            Correction = stored.Correction,
        };
    }

    /// <summary>The quotations of a paragraph with their spans in it.</summary>
    public IReadOnlyList<HitQuotation> QuotationsOf(int paragraphDocument)
    {
        var rows = columns.ParagraphQuotations.Of(paragraphDocument);
        var number = paragraphDocument - columns.Articles.Document[columns.Article[paragraphDocument]] - 1;
        var quotations = new List<HitQuotation>(rows.Length);
        foreach (var row in rows)
        {
            var document = columns.Quotations.Document[row];
            quotations.Add(Quotation(document, StoredQuotationOf(document), number));
        }
        return [.. quotations.OrderBy(quotation => quotation.Spans.Count == 0 ? 0 : quotation.Spans[0].Start)];
    }

    public ParagraphView Paragraph(int document) => new(
        ParagraphId(document),
        document - columns.Articles.Document[columns.Article[document]] - 1,
        ParagraphText(document),
        QuotationsOf(document));

    private long ArticleNumber(int row) => columns.IdNumber[columns.Articles.Document[row]];

    private static HitSpeaker? Speaker(StoredQuotation stored)
    {
        if (stored.Speaker is not { } name) return null;
        var speaker = new QuotationSpeaker(name, stored.Role, stored.Side, stored.Kind);
        return new HitSpeaker(SpeakerValues.Of(speaker), name, stored.Role, stored.Side);
    }
}
