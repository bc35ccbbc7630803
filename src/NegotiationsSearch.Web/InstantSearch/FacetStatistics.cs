namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>The bounds of a facet whose values are numbers.</summary>
/// <param name="Min">The least value a hit has.</param>
/// <param name="Max">The greatest value a hit has.</param>
/// <param name="Avg">The mean over all hits.</param>
/// <param name="Sum">The sum over all hits.</param>
public sealed record FacetStatistics(double Min, double Max, double Avg, double Sum)
{
    internal static FacetStatistics Of(IEnumerable<(long Value, long Count)> values)
    {
        var (min, max, sum, count) = (double.PositiveInfinity, double.NegativeInfinity, 0.0, 0L);
        foreach (var (value, times) in values)
        {
            (min, max) = (Math.Min(min, value), Math.Max(max, value));
            (sum, count) = (sum + (double)value * times, count + times);
        }
        return new FacetStatistics(min, max, Math.Round(sum / count, 3), sum);
    }
}
