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
        var all = counter.Field is FacetField.Month or FacetField.Year ? Periods(counter) : Values(counter);
        if (accepts is not null) all = all.Where(accepts);
        var ranked = all.Where(value => value.Count > 0 || value.Selected)
            .OrderByDescending(value => value.Count).ThenBy(value => value.Value, OrderOf(counter.Field)).ToList();
        var listed = ranked.Where((value, rank) => rank < limit || value.Selected).ToList();
        var other = ranked.Sum(value => value.Count) - listed.Sum(value => value.Count);
        return new Facet(counter.Field, listed, ranked.Count(value => value.Count > 0), other);
    }

    private static Comparer<string> OrderOf(FacetField field) => field is FacetField.Day or FacetField.Month or FacetField.Year
        ? Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))
        : Comparer<string>.Create(string.CompareOrdinal);

    private IEnumerable<FacetValue> Values(FacetCounter counter)
    {
        var table = tables[counter.Field];
        var selected = filters.Selected(counter.Field).ToHashSet();
        for (var number = 0; number < counter.Counts.Length; number++)
            if (counter.Counts[number] > 0 || selected.Contains(number))
                yield return new FacetValue(table.Value(number), table.Label(number), counter.Counts[number], selected.Contains(number));
    }

    private IEnumerable<FacetValue> Periods(FacetCounter counter)
    {
        var length = counter.Field == FacetField.Month ? "yyyy-MM".Length : "yyyy".Length;
        return Values(counter)
            .GroupBy(day => day.Value[..length], StringComparer.Ordinal)
            .Select(period => new FacetValue(period.Key, period.Key, period.Sum(day => day.Count), Selected: false));
    }
}
