namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>A filter on the values of one field, by their numbers.</summary>
/// <param name="Numbers">Whether a value is among those named, by number; later numbers are not.</param>
internal sealed record ValueFilter(FacetField Field, bool[] Numbers, bool Exclude)
{
    public int Bit { get; } = FilterBits.Of(Field);

    public bool Names(int number) => (uint)number < (uint)Numbers.Length && Numbers[number];

    public bool Holds(int number) => Names(number) != Exclude;

    /// <summary>Of something that has several values: whether one of them is named, or with <see cref="Exclude"/> none.</summary>
    public bool HoldsOfAny(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            if (Names(number)) return !Exclude;
        return Exclude;
    }
}

/// <summary>A filter on articles by the number behind their id.</summary>
internal sealed record ArticleFilter(HashSet<long> Numbers, bool Exclude)
{
    public bool Holds(long number) => Numbers.Contains(number) != Exclude;
}
