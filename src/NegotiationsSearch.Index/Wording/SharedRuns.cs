namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// Places where two long texts surely run alike: runs of words that each of them has once, in the same order in both (patience
/// diff, B. Cohen). Time and memory are linear in the words, but for a logarithm.
/// </summary>
internal static class SharedRuns
{
    /// <summary>The words of a run.</summary>
    public const int Length = 5;

    private const ulong Base = 0xD6E8FEB86659FD93;
    private const int Repeated = -1;

    /// <summary>Where runs begin in the text and in the other, in order.</summary>
    public static IReadOnlyList<(int At, int OtherAt)> Find(AlignedWords text, AlignedWords other)
    {
        var ofOther = Unique(other);
        var shared = Unique(text)
            .Where(run => run.Value != Repeated && ofOther.GetValueOrDefault(run.Key, Repeated) != Repeated)
            .Select(run => (At: run.Value, OtherAt: ofOther[run.Key]))
            .OrderBy(run => run.At);
        return Rising([.. shared]);
    }

    private static Dictionary<ulong, int> Unique(AlignedWords words)
    {
        var places = new Dictionary<ulong, int>(words.Count);
        for (var at = 0; at + Length <= words.Count; at++)
        {
            ulong run = 0;
            for (var word = at; word < at + Length; word++) run = run * Base + words.Hash(word);
            places[run] = places.ContainsKey(run) ? Repeated : words.Number(at);
        }
        return places;
    }

    // The longest run of pairs that rises in both texts.
    private static List<(int At, int OtherAt)> Rising(IReadOnlyList<(int At, int OtherAt)> pairs)
    {
        var lasts = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = PileOf(pairs, lasts, pairs[i].OtherAt);
            before[i] = pile == 0 ? Repeated : lasts[pile - 1];
            if (pile == lasts.Count) lasts.Add(i);
            else lasts[pile] = i;
        }
        var rising = new List<(int, int)>(lasts.Count);
        for (var i = lasts.Count == 0 ? Repeated : lasts[^1]; i != Repeated; i = before[i]) rising.Add(pairs[i]);
        rising.Reverse();
        return rising;
    }

    private static int PileOf(IReadOnlyList<(int At, int OtherAt)> pairs, List<int> lasts, int otherAt)
    {
        var (low, high) = (0, lasts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[lasts[middle]].OtherAt < otherAt) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
