using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>Counts the values of one field, each once a hit or once a group.</summary>
internal sealed class FacetCounter(FacetField field, int values)
{
    private readonly int[] _stamps = new int[values];
    private int[] _column = [];

    public FacetField Field { get; } = field;

    /// <summary>The dimension whose filter this facet leaves out of account.</summary>
    public int OtherDimensions { get; } = ~FilterBits.Of(field);

    public bool IsOfQuotations { get; } = FilterBits.IsOfQuotations(field);

    public int[] Counts { get; } = new int[values];

    /// <summary>Goes over to a segment.</summary>
    public void Use(SegmentColumns columns) => _column = Field == FacetField.About ? [] : columns.Column(Field);

    /// <param name="row">A quotation's or an article's row in the segment.</param>
    public void Add(int row)
    {
        var value = _column[row];
        if ((uint)value < (uint)Counts.Length) Counts[value]++;
    }

    /// <param name="row">A quotation's or an article's row in the segment.</param>
    /// <param name="stamp">The same for all rows of which each value counts once; never 0.</param>
    public void AddOnce(int row, int stamp)
    {
        AddValueOnce(_column[row], stamp);
    }

    /// <param name="value">A value's number.</param>
    /// <param name="stamp">The same for all of which each value counts once; never 0.</param>
    public void AddValueOnce(int value, int stamp)
    {
        if ((uint)value >= (uint)_stamps.Length || _stamps[value] == stamp) return;
        _stamps[value] = stamp;
        Counts[value]++;
    }
}
