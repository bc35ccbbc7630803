using System.Globalization;

namespace NegotiationsSearch.Web.Site;

/// <summary>A bound of a range of dates as a date field holds it: a year or a month by its first or last day.</summary>
internal static class DateField
{
    public static string? First(string? bound) => bound?.Length switch
    {
        4 => bound + "-01-01",
        7 => bound + "-01",
        _ => bound,
    };

    public static string? Last(string? bound) => bound?.Length switch
    {
        4 => bound + "-12-31",
        7 when DateOnly.TryParseExact(bound + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) =>
            Day(first.AddMonths(1).AddDays(-1)),
        _ => bound,
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
