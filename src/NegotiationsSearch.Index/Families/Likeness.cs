namespace NegotiationsSearch.Index.Families;

/// <summary>How alike two texts are: how much of the shorter one the longer one holds.</summary>
/// <param name="Shared">Shingles that both have.</param>
/// <param name="Smaller">The shingles of the one that has fewer.</param>
internal readonly record struct Likeness(int Shared, int Smaller) : IComparable<Likeness>
{
    /// <summary>The part of the shorter text's shingles that the longer one must have, for both to be one utterance.</summary>
    public const double Threshold = 0.5;

    /// <summary>
    /// The shingles that must be shared, eight words in a row: less may be a turn of phrase. Of a text that has fewer, all.
    /// </summary>
    public const int Evidence = 5;

    /// <summary>Whether both are wordings of one utterance when one speaker said them.</summary>
    public bool Holds => Shared >= Threshold * Smaller && Shared >= Math.Min(Smaller, Evidence);

    /// <summary>Whether words alone are enough, while it is not known who said one of them.</summary>
    public bool HoldsOfUnattributed => Holds && Shared >= Evidence;

    public static Likeness Of(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right) =>
        new(SortedSet.CountShared(left, right), Math.Min(left.Length, right.Length));

    /// <summary>The more alike is the greater: by the part that is shared, then by how much that is.</summary>
    public int CompareTo(Likeness other)
    {
        var byPart = ((long)Shared * other.Smaller).CompareTo((long)other.Shared * Smaller);
        return byPart == 0 ? Shared.CompareTo(other.Shared) : byPart;
    }
}
