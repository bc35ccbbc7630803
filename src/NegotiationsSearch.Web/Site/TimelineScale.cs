using System.Globalization;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Site;

/// <summary>Matches over time without gaps: by day while these are few, else by month, else by year.</summary>
internal sealed record TimelineScale(string Unit, IReadOnlyList<TimelineScale.Bar> Bars)
{
    private const int MostDays = 120;
    private const int MostMonths = 180;

    public long Most => Bars.Max(bar => bar.Count);

    public Bar Highest => Bars.MaxBy(bar => bar.Count)!;

    /// <summary>Null when fewer than two days have a match: there is nothing to see.</summary>
    public static TimelineScale? Of(FacetAnswer days, FacetAnswer months)
    {
        if (days.TotalValues < 2) return null;
        var isWhole = days.Other == 0 && months.Other == 0;
        if (isWhole && Of("day", days, "yyyy-MM-dd", day => day.AddDays(1), MostDays) is { } byDay) return byDay;
        return Of("month", months, "yyyy-MM", month => month.AddMonths(1), MostMonths)
            ?? Of("year", Years(months), "yyyy", year => year.AddYears(1), int.MaxValue);
    }

    private static TimelineScale? Of(string unit, FacetAnswer facet, string format, Func<DateOnly, DateOnly> next, int most)
    {
        var counts = facet.Values
            .Select(value => (IsDate: TryParse(value.Value, format, out var date), Date: date, value.Count))
            .Where(value => value.IsDate && value.Count > 0)
            .ToDictionary(value => value.Date, value => value.Count);
        if (counts.Count < 2) return null;
        var bars = new List<Bar>();
        for (var (date, last) = (counts.Keys.Min(), counts.Keys.Max()); date <= last; date = next(date))
        {
            if (bars.Count == most) return null;
            bars.Add(new Bar(date.ToString(format, CultureInfo.InvariantCulture), counts.GetValueOrDefault(date)));
        }
        return new TimelineScale(unit, bars);
    }

    private static FacetAnswer Years(FacetAnswer months) => months with
    {
        Values = [.. months.Values.GroupBy(month => month.Value[..4])
            .Select(year => new FacetValueAnswer(year.Key, year.Key, year.Sum(month => month.Count), Selected: false))],
    };

    private static bool TryParse(string value, string format, out DateOnly date) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A day, month or year and its matches.</summary>
    internal sealed record Bar(string Value, long Count)
    {
        /// <summary>Whether it lies within the bounds, which may be less precise.</summary>
        public bool IsIn(string? from, string? to) =>
            (from is null || string.CompareOrdinal(DateField.Last(Value), DateField.First(from)) >= 0)
            && (to is null || string.CompareOrdinal(DateField.First(Value), DateField.Last(to)) <= 0);
    }
}
