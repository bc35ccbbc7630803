using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Lookup;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>The texts of the paragraphs that match; of more than a few, of some that are spread over the whole index.</summary>
/// <param name="Texts">The first so many units of each: more is no paragraph, and samples are kept.</param>
/// <param name="IsWhole">Whether these are all.</param>
internal sealed record TextSample(IReadOnlyList<string> Texts, bool IsWhole)
{
    /// <summary>The most paragraphs read: each costs some 50 µs.</summary>
    private const int Most = 64;

    private const int LongestText = 2048;

    public static TextSample Of(IndexSearcher searcher, Query query, CancellationToken cancellation)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var all = First(searcher.IndexReader, weight);
        var isWhole = all.Count <= Most;
        return new TextSample([.. (isWhole ? all : Spread(searcher.IndexReader, weight)).Select(Text)], isWhole);

        string Text(int document)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = StoredFields.Text(searcher.IndexReader, document);
            return text.Length <= LongestText ? text : text[..LongestText];
        }
    }

    private static List<int> First(IndexReader reader, Weight weight)
    {
        var found = new List<int>();
        foreach (var leaf in reader.Leaves)
        {
            if (found.Count > Most) break;
            if (ScorerOf(weight, leaf) is not { } scorer) continue;
            while (found.Count <= Most && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) found.Add(leaf.DocBase + scorer.DocID);
        }
        return found;
    }

    // The first behind each of so many marks at even distances.
    private static List<int> Spread(IndexReader reader, Weight weight)
    {
        var distance = Math.Max(1, reader.MaxDoc / Most);
        var found = new List<int>();
        foreach (var leaf in reader.Leaves)
        {
            if (ScorerOf(weight, leaf) is not { } scorer) continue;
            for (var mark = MarkFrom(leaf.DocBase); mark < leaf.DocBase + leaf.Reader.MaxDoc; mark = MarkFrom(found[^1] + 1))
            {
                if (scorer.Advance(mark - leaf.DocBase) == DocIdSetIterator.NO_MORE_DOCS) break;
                found.Add(leaf.DocBase + scorer.DocID);
            }
        }
        return found;

        int MarkFrom(int document) => (document + distance - 1) / distance * distance;
    }

    private static Scorer? ScorerOf(Weight weight, AtomicReaderContext leaf) => weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
}
