using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Families;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Finds one article, paragraph or quotation by its public id, with its context.</summary>
internal sealed class ThingReader(IndexReader index, BlockReaders blocks)
{
    public Lookup<ArticleView> Article(string id) => Find(id, DocumentKind.Article, ReadArticle);

    public Lookup<ParagraphInContext> Paragraph(string id) => Find(id, DocumentKind.Paragraph, ReadParagraph);

    public Lookup<QuotationInContext> Quotation(string id) => Find(id, DocumentKind.Quotation, ReadQuotation);

    /// <summary>The family of a quotation.</summary>
    /// <param name="limit">The most members read.</param>
    public Lookup<FamilyView> Family(string id, int size, int page, CancellationToken cancellation) => Find(
        id, DocumentKind.Quotation, (reader, document) => new FamilyReader(index, blocks, cancellation).Read(reader, document, size, page));

    private Lookup<T> Find<T>(string id, DocumentKind kind, Func<BlockReader, int, T> read)
    {
        var document = TermLookup.Find(index, IndexFields.Id, id);
        if (document < 0) return HasForm(id, kind) && KnowsArticle(id) ? new Lookup<T>.Gone() : new Lookup<T>.Unknown();
        var (reader, inSegment) = blocks.Of(document);
        var found = reader.Columns.Kind[inSegment];
        if (found == kind) return new Lookup<T>.Found(read(reader, inSegment));
        if (kind != DocumentKind.Article) return new Lookup<T>.Unknown();
        return found switch
        {
            DocumentKind.Moved when StoredFields.MovedTo(index, document) is { } moved => new Lookup<T>.Moved(moved),
            DocumentKind.Tombstone => new Lookup<T>.Gone(),
            _ => new Lookup<T>.Unknown(),
        };
    }

    private static bool HasForm(string id, DocumentKind kind) =>
        kind == DocumentKind.Paragraph ? PublicId.IsParagraph(id) : kind == DocumentKind.Quotation && PublicId.IsQuotation(id);

    // A paragraph or quotation that its article no longer has was there once: its id names the article.
    private bool KnowsArticle(string id) =>
        PublicId.ArticlePart(id) is { } article && TermLookup.Exists(index, IndexFields.Id, article);

    private static ArticleView ReadArticle(BlockReader reader, int document)
    {
        var row = reader.Columns.Article[document];
        var stored = reader.StoredArticleOf(row);
        var paragraphs = reader.ParagraphDocuments(row).Select(reader.Paragraph).ToList();
        return new ArticleView(reader.Article(row), stored.GivenId, stored.ArchiveAddresses.Count, stored.ArchiveAddresses, paragraphs);
    }

    private static ParagraphInContext ReadParagraph(BlockReader reader, int document)
    {
        var row = reader.Columns.Article[document];
        return new ParagraphInContext(
            reader.Article(row),
            reader.Paragraph(document),
            Neighbour(reader, row, document - 1),
            Neighbour(reader, row, document + 1));
    }

    private static QuotationInContext ReadQuotation(BlockReader reader, int document)
    {
        var row = reader.Columns.Article[document];
        var stored = reader.StoredQuotationOf(document);
        var numbers = stored.ReadSpans().Select(span => span.Paragraph).Distinct().ToList();
        var paragraphs = numbers
            .Select(number => reader.Paragraph(reader.Columns.ParagraphDocument(row, number))).ToList();
        return new QuotationInContext(
            reader.Article(row),
            reader.QuotationText(document, stored).Text,
            reader.Quotation(document, stored, numbers[0]),
            paragraphs);
    }

    private static ParagraphView? Neighbour(BlockReader reader, int article, int document) =>
        reader.ParagraphDocuments(article).Contains(document) ? reader.Paragraph(document) : null;
}
