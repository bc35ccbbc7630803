using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>
/// BM25 (Robertson and Zaragoza, 2009) over the documents that have the field. Lucene 4.8 counts all documents instead,
/// so that quotations beside paragraphs would change the paragraphs' scores.
/// </summary>
internal sealed class FieldBm25 : BM25Similarity
{
    protected override float AvgFieldLength(CollectionStatistics collection) =>
        collection.SumTotalTermFreq <= 0 || collection.DocCount <= 0 ? 1f : (float)collection.SumTotalTermFreq / collection.DocCount;

    public override Explanation IdfExplain(CollectionStatistics collection, TermStatistics term) =>
        new(Idf(term.DocFreq, DocCount(collection)), $"idf(docFreq={term.DocFreq}, docCount={collection.DocCount})");

    public override Explanation IdfExplain(CollectionStatistics collection, TermStatistics[] terms)
    {
        var sum = terms.Sum(term => Idf(term.DocFreq, DocCount(collection)));
        return new Explanation(sum, "idf, the sum over the terms");
    }

    private static long DocCount(CollectionStatistics collection) => collection.DocCount < 0 ? collection.MaxDoc : collection.DocCount;
}
