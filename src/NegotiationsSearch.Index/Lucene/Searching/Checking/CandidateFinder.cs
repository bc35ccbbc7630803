using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>
/// Finds the paragraphs that may carry the checked words: those with the most of their rarest words and, where a word is common,
/// pairs of neighbours. Paragraphs and not quotations are asked, for they have the pairs, and lead to quotations and to prose alike.
/// </summary>
/// <param name="asked">Who is asked about: the paragraphs with words of that one are looked for by themselves.</param>
internal sealed class CandidateFinder(
    IndexReader reader, PeopleView view, CompiledFilters filters, AskedSpeaker? asked, CancellationToken cancellation)
{
    /// <summary>The most entries of the index that are read for one text; the rarest words come first, and one of them is always read.</summary>
    private const long MostPostings = 80_000;

    /// <summary>The most words and pairs whose frequency is looked up: of a longer text every second, third… is.</summary>
    private const int MostLookedUp = 400;

    /// <summary>One in so many paragraphs has a word that is rare enough to do without the pairs it is in.</summary>
    private const int RareShare = 500;

    /// <summary>The most words and pairs that are asked for.</summary>
    private const int MostAsked = 120;

    /// <summary>What has less than this of the best paragraph's score is another text.</summary>
    private const float LeastOfBest = 0.5f;

    private readonly int _paragraphs = reader.GetDocCount(IndexFields.TextExact);
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);

    /// <summary>Whether more paragraphs may carry a text than are looked into.</summary>
    public bool IsCut { get; private set; }

    /// <summary>How much a word tells: its inverse document frequency among paragraphs, as BM25 takes it.</summary>
    public double WeightOf(string word) => Weight(FrequencyOf(word));

    public bool Occurs(string word) => FrequencyOf(word) > 0;

    /// <summary>The documents of paragraphs that may carry some of a text's words, in the whole reader, the likeliest first.</summary>
    public IReadOnlyList<int> Find(CheckedText text, int start, int end)
    {
        var features = Choose(text, start, end);
        var (all, ofAsked) = (new BestParagraphs(), new BestParagraphs());
        foreach (var leaf in reader.Leaves) Score(leaf, features, all, ofAsked);
        var least = LeastOfBest * all.Best;
        IsCut |= IsDropped(all) || IsDropped(ofAsked);
        return [.. all.From(least).Concat(ofAsked.From(least)).Distinct()];
    }

    // Of those with half of the best score.
    private static bool IsDropped(BestParagraphs paragraphs) =>
        paragraphs.Dropped > 0 && paragraphs.Dropped >= LeastOfBest * paragraphs.Best;

    private List<Feature> Choose(CheckedText text, int start, int end)
    {
        var chosen = new List<Feature>();
        var left = MostPostings;
        var rarest = Features(text, start, end)
            .Where(feature => feature.Frequency > 0)
            .OrderBy(feature => feature.Frequency)
            .ThenBy(feature => feature.Term);
        foreach (var feature in rarest)
        {
            if (chosen.Count == MostAsked || chosen.Count > 0 && feature.Frequency > left) break;
            chosen.Add(feature);
            left -= feature.Frequency;
        }
        return chosen;
    }

    private IEnumerable<Feature> Features(CheckedText text, int start, int end)
    {
        var step = Math.Max(1, 2 * (end - start) / MostLookedUp);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var word = start; word < end; word += step)
        {
            var term = text.Term(word);
            if (seen.Add(term)) yield return new Feature(new Term(IndexFields.TextExact, term), FrequencyOf(term));
            if (word + 1 < end && PairOf(term, text.Term(word + 1)) is { } pair && seen.Add(pair))
                yield return Pair(new Term(IndexFields.TextPairs, pair));
        }
    }

    private string? PairOf(string word, string next) =>
        WordPairs.AreIndexed(word, next) && !IsRare(word) && !IsRare(next) ? WordPairs.Join(word, next) : null;

    private Feature Pair(Term pair) => new(pair, reader.DocFreq(pair));

    private bool IsRare(string word) => FrequencyOf(word) <= _paragraphs / RareShare;

    private int FrequencyOf(string word)
    {
        if (!_frequencies.TryGetValue(word, out var frequency))
            _frequencies[word] = frequency = reader.DocFreq(new Term(IndexFields.TextExact, word));
        return frequency;
    }

    private void Score(AtomicReaderContext leaf, List<Feature> features, BestParagraphs all, BestParagraphs ofAsked)
    {
        var scores = ArrayPool<float>.Shared.Rent(leaf.AtomicReader.MaxDoc);
        Array.Clear(scores, 0, leaf.AtomicReader.MaxDoc);
        var touched = new List<int>();
        try
        {
            foreach (var (term, frequency) in features) Add(leaf.AtomicReader, term, (float)Weight(frequency), scores, touched);
            Keep(leaf, scores, touched, all, ofAsked);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private void Add(AtomicReader segment, Term term, float weight, float[] scores, List<int> touched)
    {
        cancellation.ThrowIfCancellationRequested();
        var terms = segment.GetTerms(term.Field)?.GetEnumerator();
        if (terms is null || !terms.SeekExact(term.Bytes)) return;
        var postings = terms.Docs(liveDocs: null, reuse: null, DocsFlags.NONE);
        for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
        {
            if (scores[document] == 0) touched.Add(document);
            scores[document] += weight;
        }
    }

    private void Keep(AtomicReaderContext leaf, float[] scores, List<int> touched, BestParagraphs all, BestParagraphs ofAsked)
    {
        var columns = view.Of(leaf.AtomicReader);
        var live = leaf.AtomicReader.LiveDocs;
        foreach (var document in touched)
        {
            var score = scores[document];
            var mayBeAsked = asked is not null && score >= LeastOfBest * all.Best && ofAsked.Takes(score);
            if (!all.Takes(score) && !mayBeAsked && all.Dropped >= score) continue;
            if (live is not null && !live.Get(document) || columns.Kind[document] != DocumentKind.Paragraph) continue;
            if (filters.ArticleMask(columns, columns.Article[document]) != 0) continue;
            all.Add(leaf.DocBase + document, score);
            if (mayBeAsked && asked!.MayHaveSaid(columns, document)) ofAsked.Add(leaf.DocBase + document, score);
        }
    }

    private double Weight(int frequency) => Math.Log(1 + (_paragraphs - frequency + 0.5) / (frequency + 0.5));

    /// <summary>A word or a pair of words, and how many paragraphs have it.</summary>
    private readonly record struct Feature(Term Term, int Frequency);
}
