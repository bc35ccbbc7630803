using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>How much a reader holds, deleted documents left out.</summary>
internal sealed record IndexStatistics(long Articles, long Paragraphs, long Quotations)
{
    public static IndexStatistics Of(IndexReader reader, SegmentColumnsCache cache)
    {
        Span<long> counts = stackalloc long[(int)DocumentKind.Moved + 1];
        foreach (var leaf in reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            var kinds = cache.Of(leaf.AtomicReader).Kind;
            for (var document = 0; document < kinds.Length; document++)
                if (live is null || live.Get(document)) counts[(int)kinds[document]]++;
        }
        return new IndexStatistics(counts[(int)DocumentKind.Article], counts[(int)DocumentKind.Paragraph], counts[(int)DocumentKind.Quotation]);
    }
}
