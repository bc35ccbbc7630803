namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>
/// Picks a facet's first values while all are counted, without making and sorting every one: an index has tens of
/// thousands of speakers.
/// </summary>
internal sealed class ListedValues(FacetField field, int limit)
{
    private static readonly Comparer<FacetValue> ByValue = Comparer<FacetValue>.Create((left, right) =>
        left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value, right.Value));

    private static readonly Comparer<FacetValue> LatestFirst = Comparer<FacetValue>.Create((left, right) =>
        left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(right.Value, left.Value));

    private readonly Comparer<FacetValue> _order = OrderOf(field);
    private readonly PriorityQueue<FacetValue, FacetValue> _first = new(Backwards(OrderOf(field)));
    private readonly List<FacetValue> _selected = [];
    private int _values;
    private long _sum;

    /// <summary>Whether a value with this count may be among the first.</summary>
    public bool MayTake(long count) => _first.Count < limit || limit > 0 && count >= _first.Peek().Count;

    /// <summary>Counts a value that is not listed.</summary>
    public void Pass(long count)
    {
        if (count > 0) _values++;
        _sum += count;
    }

    public void Add(FacetValue value)
    {
        Pass(value.Count);
        if (value.Selected) _selected.Add(value);
        if (_first.Count < limit) _first.Enqueue(value, value);
        else _first.EnqueueDequeue(value, value);
    }

    public Facet ToFacet()
    {
        var listed = _first.UnorderedItems.Select(item => item.Element).Union(_selected).Order(_order).ToList();
        return new Facet(field, listed, _values, _sum - listed.Sum(value => value.Count));
    }

    // The commonest first; of equal counts, the latest date or the first value.
    private static Comparer<FacetValue> OrderOf(FacetField field) =>
        field is FacetField.Day or FacetField.Month or FacetField.Year ? LatestFirst : ByValue;

    private static Comparer<FacetValue> Backwards(Comparer<FacetValue> order) =>
        Comparer<FacetValue>.Create((left, right) => order.Compare(right, left));
}
