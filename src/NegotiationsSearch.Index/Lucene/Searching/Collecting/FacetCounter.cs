using System.Buffers;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>
/// Counts the values of one field, each once a hit or once a group. Its arrays, one number a value of the whole index,
/// are lent, and given back when it is disposed.
/// </summary>
internal sealed class FacetCounter : IDisposable
{
    private readonly int _values;
    private readonly int[] _counts;
    private readonly Lazy<int[]?> _periods;
    private int[]? _stamps;
    private int[] _column = [];

    /// <param name="ofHitsOnly">Whether the field's own filter counts too.</param>
    public FacetCounter(FacetField field, ValueTable table, bool ofHitsOnly)
    {
        (Field, _values) = (field, table.Count);
        _counts = Lend(_values);
        _periods = new Lazy<int[]?>(() => DatePeriod.FirstDays(field, table, _values));
        OtherDimensions = ofHitsOnly ? ~0 : ~FilterBits.Of(field);
        IsOfQuotations = FilterBits.IsOfQuotations(field);
    }

    public FacetField Field { get; }

    /// <summary>The dimensions whose filters have to hold for this facet.</summary>
    public int OtherDimensions { get; }

    public bool IsOfQuotations { get; }

    /// <summary>By value.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, _values);

    /// <summary>Goes over to a segment.</summary>
    public void Use(SegmentColumns columns) => _column = Field == FacetField.About ? [] : columns.Column(Field);

    /// <param name="row">A quotation's or an article's row in the segment.</param>
    public void Add(int row)
    {
        var value = _column[row];
        if ((uint)value < (uint)_values) _counts[value]++;
    }

    /// <param name="row">A quotation's or an article's row in the segment.</param>
    /// <param name="stamp">The same for all rows of which each value counts once; never 0.</param>
    public void AddOnce(int row, int stamp)
    {
        var value = _column[row];
        // Two days of a month are one value of a group that has both.
        AddValueOnce((uint)value < (uint)_values && _periods.Value is { } periods ? periods[value] : value, stamp);
    }

    /// <param name="value">A value's number.</param>
    /// <param name="stamp">The same for all of which each value counts once; never 0.</param>
    public void AddValueOnce(int value, int stamp)
    {
        var stamps = _stamps ??= Lend(_values);
        if ((uint)value >= (uint)_values || stamps[value] == stamp) return;
        stamps[value] = stamp;
        _counts[value]++;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_counts);
        if (_stamps is { } stamps) ArrayPool<int>.Shared.Return(stamps);
        _stamps = null;
    }

    private static int[] Lend(int values)
    {
        var lent = ArrayPool<int>.Shared.Rent(values);
        Array.Clear(lent, 0, values);
        return lent;
    }
}
