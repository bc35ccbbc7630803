using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>Makes a facet's answer from its counts.</summary>
internal sealed class FacetListing(ValueTables tables, CompiledFilters filters)
{
    /// <param name="limit">The most values listed beside the selected ones.</param>
    /// <param name="accepts">Which labels and values may be listed; all when null.</param>
    public Facet List(FacetCounter counter, int limit, Func<FacetValue, bool>? accepts = null)
    {
        var listed = new ListedValues(counter.Field, limit);
        if (DatePeriod.Length(counter.Field) is > 0 and var length) AddPeriods(listed, counter, length, accepts);
        else AddValues(listed, counter, accepts);
        return listed.ToFacet();
    }

    private void AddValues(ListedValues listed, FacetCounter counter, Func<FacetValue, bool>? accepts)
    {
        var table = tables[counter.Field];
        var selected = filters.Selected(counter.Field).ToHashSet();
        for (var number = 0; number < counter.Counts.Length; number++)
        {
            var count = counter.Counts[number];
            if (count == 0) continue;
            var isSelected = selected.Remove(number);
            if (accepts is null && !isSelected && !listed.MayTake(count)) listed.Pass(count);
            else Offer(listed, new FacetValue(table.Value(number), table.Label(number), count, isSelected), accepts);
        }
        foreach (var number in selected) Offer(listed, new FacetValue(table.Value(number), table.Label(number), 0, Selected: true), accepts);
    }

    private void AddPeriods(ListedValues listed, FacetCounter counter, int length, Func<FacetValue, bool>? accepts)
    {
        var table = tables[FacetField.Day];
        var periods = new Dictionary<string, long>(StringComparer.Ordinal);
        var byLetters = periods.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var day = 0; day < counter.Counts.Length; day++)
            if (counter.Counts[day] > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(
                    byLetters, table.Value(day).AsSpan(0, length), out _) += counter.Counts[day];
        foreach (var (period, count) in periods) Offer(listed, new FacetValue(period, period, count, Selected: false), accepts);
    }

    private static void Offer(ListedValues listed, FacetValue value, Func<FacetValue, bool>? accepts)
    {
        if (accepts is null || accepts(value)) listed.Add(value);
    }
}
