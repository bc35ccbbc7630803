using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>The paragraphs that match; of more than a few, some that are spread over the whole index.</summary>
/// <param name="Documents">In the whole reader.</param>
/// <param name="IsWhole">Whether these are all.</param>
internal sealed record TextSample(IReadOnlyList<int> Documents, bool IsWhole)
{
    /// <summary>The most paragraphs taken: each costs some 20 µs to read.</summary>
    private const int Most = 200;

    public static TextSample Of(IndexSearcher searcher, Query query)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var all = First(searcher.IndexReader, weight);
        return all.Count <= Most ? new TextSample(all, IsWhole: true) : new TextSample(Spread(searcher.IndexReader, weight), IsWhole: false);
    }

    private static List<int> First(IndexReader reader, Weight weight)
    {
        var found = new List<int>();
        foreach (var leaf in reader.Leaves)
        {
            if (ScorerOf(weight, leaf) is not { } scorer) continue;
            while (found.Count <= Most && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) found.Add(leaf.DocBase + scorer.DocID);
        }
        return found;
    }

    // The first behind each of so many marks at even distances.
    private static List<int> Spread(IndexReader reader, Weight weight)
    {
        var found = new List<int>();
        foreach (var leaf in reader.Leaves)
        {
            if (ScorerOf(weight, leaf) is not { } scorer) continue;
            for (var mark = NextMark(leaf.DocBase - 1, reader); mark < leaf.DocBase + leaf.Reader.MaxDoc; mark = NextMark(found[^1], reader))
            {
                if (scorer.Advance(mark - leaf.DocBase) == DocIdSetIterator.NO_MORE_DOCS) break;
                found.Add(leaf.DocBase + scorer.DocID);
            }
        }
        return found;
    }

    private static int NextMark(int document, IndexReader reader)
    {
        var distance = Math.Max(1, reader.MaxDoc / Most);
        return document < 0 ? 0 : (document / distance + 1) * distance;
    }

    private static Scorer? ScorerOf(Weight weight, AtomicReaderContext leaf) => weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
}
