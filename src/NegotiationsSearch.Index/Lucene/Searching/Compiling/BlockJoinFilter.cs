using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>
/// From the articles or quotations that a query matches to the documents that belong to them: an article's whole block,
/// a quotation's paragraphs.
/// </summary>
internal sealed class BlockJoinFilter(Query inner, PeopleView view) : Filter
{
    public override DocIdSet? GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var matching = new QueryWrapperFilter(inner).GetDocIdSet(context, context.AtomicReader.LiveDocs)?.GetIterator();
        if (matching is null) return null;
        var columns = view.Of(context.AtomicReader);
        var joined = new FixedBitSet(context.AtomicReader.MaxDoc);
        for (var document = matching.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = matching.NextDoc())
            Join(columns, document, joined);
        return BitsFilteredDocIdSet.Wrap(joined, acceptDocs);
    }

    private static void Join(SegmentColumns columns, int document, FixedBitSet joined)
    {
        if (columns.Kind[document] == DocumentKind.Article)
            joined.Set(document, columns.BlockEnd(columns.Article[document]));
        else if (columns.Kind[document] == DocumentKind.Quotation)
            JoinParagraphs(columns, document, joined);
    }

    private static void JoinParagraphs(SegmentColumns columns, int document, FixedBitSet joined)
    {
        var row = columns.Row[document];
        var first = columns.ParagraphDocument(columns.Article[document], columns.Quotations.FirstParagraph[row]);
        joined.Set(first, first + columns.Quotations.ParagraphCount[row]);
    }
}
