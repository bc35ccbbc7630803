using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Families;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>
/// Reads a segment's articles, paragraphs and quotations back as they are shown. Keeps what it read for one request;
/// not thread-safe.
/// </summary>
internal sealed class BlockReader(AtomicReaderContext leaf, PeopleView view)
{
    private readonly AtomicReader _reader = leaf.AtomicReader;
    private readonly FamilyTable _families = view.FamiliesOf(ReaderUtil.GetTopLevelContext(leaf).Reader);
    private readonly SegmentColumns _columns = view.Of(leaf);
    private readonly Dictionary<int, HitArticle> _articles = [];
    private readonly Dictionary<int, string> _texts = [];

    public SegmentColumns Columns => _columns;

    /// <summary>The families of the whole reader.</summary>
    public FamilyTable Families => _families;

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

    /// <summary>The documents of an article's paragraphs, in their order.</summary>
    public IEnumerable<int> ParagraphDocuments(int article)
    {
        var first = _columns.Articles.Document[article] + 1;
        return Enumerable.Range(first, _columns.BlockEnd(article) - first)
            .TakeWhile(document => _columns.Kind[document] == DocumentKind.Paragraph);
    }

    public StoredArticle StoredArticleOf(int row) =>
        StoredFields.Article(_reader, _columns.Articles.Document[row])
            ?? throw new InvalidDataException($"Document {_columns.Articles.Document[row]} holds no article.");

    public string ParagraphText(int document)
    {
        if (_texts.TryGetValue(document, out var known)) return known;
        return _texts[document] = StoredFields.Text(_reader, document);
    }

    public string ParagraphId(int document) => PublicId.Paragraph(ArticleNumber(_columns.Article[document]), _columns.IdNumber[document]);

    public QuotationText QuotationText(int document, StoredQuotation stored) =>
        Schema.QuotationText.Of(stored.ReadSpans(), number => ParagraphText(_columns.ParagraphDocument(_columns.Article[document], number)));

    public StoredQuotation StoredQuotationOf(int document) => StoredFields.Quotation(_reader, document);

    /// <summary>Whether somebody was found for a quotation, with a name or without.</summary>
    public bool IsAttributed(int row) => _columns.People.Speaker[row] != view.Speakers.Unattributed;

    /// <param name="paragraph">The number of the paragraph whose spans are wanted.</param>
    public HitQuotation Quotation(int document, StoredQuotation stored, int paragraph)
    {
        var row = _columns.Row[document];
        return new HitQuotation
        {
            Id = PublicId.Quotation(ArticleNumber(_columns.Article[document]), _columns.IdNumber[document]),
            Spans = [.. stored.ReadSpans().Where(span => span.Paragraph == paragraph).Select(span => new HitSpan(span.Start, span.End, span.Quoted))],
            Directness = (Directness)_columns.Quotations.Directness[row],
            Speaker = Speaker(row, stored),
            Mention = stored.Mention ?? (view.Speakers.Person(_columns.People.Speaker[row]) is null ? null : stored.Speaker),
            Cue = stored.Cue,
            Method = (AttributionMethod)_columns.Quotations.Method[row],
            Confidence = Math.Round(_columns.Quotations.Confidence[row], 4),
            Addressee = stored.Addressee,
            Medium = stored.Medium,
            Via = stored.Via,
            Said = stored.Said,
            Correction = stored.Correction,
            Family = _families.IdOf(_columns.Families.Span[row]),
            FamilySize = _families.SizeOf(_columns.Families.Span[row]),
        };
    }

    /// <summary>The quotations of a paragraph with their spans in it.</summary>
    public IReadOnlyList<HitQuotation> QuotationsOf(int paragraphDocument)
    {
        var rows = _columns.ParagraphQuotations.Of(paragraphDocument);
        var number = paragraphDocument - _columns.Articles.Document[_columns.Article[paragraphDocument]] - 1;
        var quotations = new List<HitQuotation>(rows.Length);
        foreach (var row in rows)
        {
            var document = _columns.Quotations.Document[row];
            quotations.Add(Quotation(document, StoredQuotationOf(document), number));
        }
        return [.. quotations.OrderBy(quotation => quotation.Spans.Count == 0 ? 0 : quotation.Spans[0].Start)];
    }

    public ParagraphView Paragraph(int document) => new(
        ParagraphId(document),
        document - _columns.Articles.Document[_columns.Article[document]] - 1,
        ParagraphText(document),
        QuotationsOf(document));

    private long ArticleNumber(int row) => _columns.IdNumber[_columns.Articles.Document[row]];

    private HitSpeaker? Speaker(int row, StoredQuotation stored)
    {
        if (stored.Speaker is not { } name) return null;
        var number = _columns.People.Speaker[row];
        var id = view.Speakers.Values.Value(number);
        if (view.Speakers.Person(number) is not { } person) return new HitSpeaker(id, name, stored.Role, stored.Side);
        var day = _columns.Articles.DayOf(_columns.Article[_columns.Quotations.Document[row]]);
        return new HitSpeaker(id, person.Name, person.RoleOn(day)?.Title ?? stored.Role, person.SideOn(day) ?? stored.Side);
    }
}
