using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.InstantSearch.Filtering;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>The counts that a search asks for, by names, and the bounds of those that are numbers.</summary>
internal sealed class FacetCounts
{
    /// <summary>The day of publication as a number: see <see cref="DateValue"/>.</summary>
    public const string Date = "date";

    private const string Year = "year";
    private const string Every = "*";
    private const int MostValues = 1000;
    private static readonly IReadOnlyList<string> Known = [.. SearchParameters.Facet.Values!, Date];

    private readonly IReadOnlyList<string> _asked;
    private readonly int _limit;

    public FacetCounts(CallParameters parameters)
    {
        var asked = parameters.Texts("facets") ?? [];
        _asked = asked.Contains(Every) ? Known : [.. asked.Distinct(StringComparer.Ordinal)];
        _limit = parameters.Integer("maxValuesPerFacet", 100, MostValues);
        foreach (var name in _asked)
            if (!Known.Contains(name)) throw new SearchRejectedException("facets", ParameterReader.Unknown("facet", name, Known));
    }

    /// <summary>Whether any is asked for.</summary>
    public bool Any => _asked.Count > 0;

    public IReadOnlyList<FacetField> Fields => [.. _asked.Where(name => name != Date).Select(FieldOf)];

    public int Limit => Math.Max(1, _limit);

    public static FacetField FieldOf(string name) => Enum.Parse<FacetField>(name, ignoreCase: true);

    /// <summary>The counts of the facets of a search, and of every day its hits have.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Values(
        IReadOnlyList<Facet> counted, IReadOnlyList<FacetValue> days, FacetNames names)
    {
        var values = counted.ToDictionary(
            facet => facet.Field.ToString().ToLowerInvariant(),
            facet => ByName(facet.Values, value => names.NameOf(facet.Field, value)));
        if (_asked.Contains(Date)) values[Date] = ByName(days, value => Text(SecondsOf(value)));
        return values;
    }

    public IReadOnlyDictionary<string, FacetStatistics> Statistics(IReadOnlyList<FacetValue> days)
    {
        var statistics = new Dictionary<string, FacetStatistics>(StringComparer.Ordinal);
        if (days.Count == 0) return statistics;
        if (_asked.Contains(Date)) statistics[Date] = FacetStatistics.Of(days.Select(day => (SecondsOf(day), day.Count)));
        if (_asked.Contains(Year)) statistics[Year] = FacetStatistics.Of(days.Select(day => ((long)DayOf(day).Year, day.Count)));
        return statistics;
    }

    /// <summary>Every day of the hits, for which a list of the commonest is not enough; none when no bounds are asked for.</summary>
    public IReadOnlyList<FacetValue> Days(IndexSnapshot snapshot, SearchRequest request, CancellationToken cancellation)
    {
        if (!_asked.Contains(Date) && !_asked.Contains(Year)) return [];
        var counting = request with { Facets = [FacetField.Day], FacetLimit = int.MaxValue, Size = 0, Page = 1 };
        return snapshot.Search(counting, cancellation).Facets[0].Values;
    }

    private IReadOnlyDictionary<string, long> ByName(IReadOnlyList<FacetValue> values, Func<FacetValue, string> name)
    {
        var byName = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var value in values.Where(value => value.Count > 0).Take(_limit)) byName[name(value)] = value.Count;
        return byName;
    }

    private static long SecondsOf(FacetValue day) => DateValue.Seconds(DayOf(day));

    private static DateOnly DayOf(FacetValue day) => DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
