using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>Finds the living document that has a term.</summary>
internal static class TermLookup
{
    /// <summary>The document's number within the whole reader; -1 when there is none.</summary>
    public static int Find(IndexReader reader, string field, string value)
    {
        var term = new Term(field, value);
        foreach (var leaf in reader.Leaves)
        {
            var postings = leaf.AtomicReader.GetTermDocsEnum(term);
            var document = postings?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS;
            var live = leaf.AtomicReader.LiveDocs;
            while (document != DocIdSetIterator.NO_MORE_DOCS && live is not null && !live.Get(document))
                document = postings!.NextDoc();
            if (document != DocIdSetIterator.NO_MORE_DOCS) return leaf.DocBase + document;
        }
        return -1;
    }

    public static bool Exists(IndexReader reader, string field, string value) => Find(reader, field, value) >= 0;
}
