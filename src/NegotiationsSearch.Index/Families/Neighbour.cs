namespace NegotiationsSearch.Index.Families;

/// <summary>Another text of the same utterance, as far as words tell.</summary>
/// <param name="Key">The other text's key: see <see cref="ShingledText"/>.</param>
internal readonly record struct Neighbour(long Key, Likeness Likeness)
{
    /// <summary>What pairs two texts: the longer holds the shorter, and they share a print. Null for texts that are no pair.</summary>
    public static Likeness? Judge(ShingledText left, ShingledText right)
    {
        var likeness = Likeness.Of(left.Shingles, right.Shingles);
        return likeness.Holds && SortedSet.CountShared(left.Prints, right.Prints) > 0 ? likeness : null;
    }
}
