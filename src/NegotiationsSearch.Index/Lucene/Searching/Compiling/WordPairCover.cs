using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>Says a phrase in indexed pairs: "said in a statement" is "said in" with "a statement" two places on.</summary>
internal static class WordPairCover
{
    /// <param name="places">A phrase of single words.</param>
    /// <returns>The pairs at their first words' positions; null when they do not reach every word.</returns>
    public static IReadOnlyList<PhrasePlace>? Of(IReadOnlyList<PhrasePlace> places)
    {
        var pairs = new List<PhrasePlace>();
        for (var covered = 0; covered < places.Count;)
        {
            var first = covered + 1 < places.Count && IsIndexed(places, covered) ? covered : covered - 1;
            if (first < 0 || !IsIndexed(places, first)) return null;
            pairs.Add(PairAt(places, first));
            covered = first + 2;
        }
        return pairs;
    }

    private static bool IsIndexed(IReadOnlyList<PhrasePlace> places, int first) =>
        places[first + 1].Position == places[first].Position + 1
        && WordPairs.AreIndexed(places[first].Terms[0].Text, places[first + 1].Terms[0].Text);

    private static PhrasePlace PairAt(IReadOnlyList<PhrasePlace> places, int first)
    {
        var pair = WordPairs.Join(places[first].Terms[0].Text, places[first + 1].Terms[0].Text);
        return new PhrasePlace(places[first].Position, [new Term(IndexFields.TextPairs, pair)]);
    }
}
