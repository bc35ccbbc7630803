namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>A filter on the values of one field, by their numbers.</summary>
/// <param name="Numbers">Whether a value is among those named, by number; later numbers are not.</param>
/// <param name="Holders">Values that are named in articles of some days only.</param>
internal sealed record ValueFilter(FacetField Field, bool[] Numbers, IReadOnlyList<OfficeHolder> Holders, bool Exclude)
{
    public int Bit { get; } = FilterBits.Of(Field);

    /// <summary>The numbers named on some day.</summary>
    public IEnumerable<int> Named =>
        Enumerable.Range(0, Numbers.Length).Where(number => Numbers[number]).Union(Holders.Select(holder => holder.Number));

    /// <param name="day">The article's day number.</param>
    public bool Holds(int number, int day) => Names(number, day) != Exclude;

    /// <summary>Of something that has several values: whether one of them is named, or with <see cref="Exclude"/> none.</summary>
    public bool HoldsOfAny(ReadOnlySpan<int> numbers, int day)
    {
        foreach (var number in numbers)
            if (Names(number, day)) return !Exclude;
        return Exclude;
    }

    private bool Names(int number, int day)
    {
        if ((uint)number < (uint)Numbers.Length && Numbers[number]) return true;
        foreach (var holder in Holders)
            if (holder.Number == number && holder.HoldsOn(day)) return true;
        return false;
    }
}

/// <summary>A filter on articles by the number behind their id.</summary>
internal sealed record ArticleFilter(HashSet<long> Numbers, bool Exclude)
{
    public bool Holds(long number) => Numbers.Contains(number) != Exclude;
}
