using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>
/// Finds which quotation of an article each correction is meant for: by its id; else by its words; else, when the words
/// were cut in another way since, as the
/// only quotation that shares at least half of them in one piece.
/// </summary>
internal static class CorrectionTargets
{
    /// <summary>Fewer words in common may be a coincidence.</summary>
    private const int FewestShared = 3;

    /// <returns>The quotation's place by correction; without those that have no target.</returns>
    public static IReadOnlyDictionary<Correction, int> Find(IReadOnlyList<Correction> corrections, IReadOnlyList<QuotationIdentity> quotations)
    {
        var targets = new Dictionary<Correction, int>(ReferenceEqualityComparer.Instance);
        var free = Enumerable.Range(0, quotations.Count).ToHashSet();
        Assign(correction => free.Where(place => quotations[place].Id == correction.Quotation));
        Assign(correction => Folding.Fold(correction.Words) is var words ? free.Where(place => quotations[place].Words == words).Order() : []);
        Assign(correction =>
            Folding.Fold(correction.Words) is var words
                ? Only(free.Where(place => SharesHalf(words, quotations[place].Words)))
                : []);
        return targets;

        void Assign(Func<Correction, IEnumerable<int>> candidates)
        {
            foreach (var correction in corrections.Where(correction => !targets.ContainsKey(correction)))
            {
                foreach (var place in candidates(correction).Take(1).ToList())
                {
                    targets[correction] = place;
                    free.Remove(place);
                }
            }
        }
    }

    private static IEnumerable<int> Only(IEnumerable<int> places) => places.Take(2).ToList() is [var only] ? [only] : [];

    private static bool SharesHalf(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length * 2 >= longer.Length
            && shorter.Count(' ') + 1 >= FewestShared
            && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal);
    }

    private static int Count(this string text, char sought) => text.AsSpan().Count(sought);
}
