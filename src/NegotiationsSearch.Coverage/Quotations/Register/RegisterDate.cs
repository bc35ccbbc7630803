using System.Globalization;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>A year, a month or a day, as registers give dates.</summary>
internal static class RegisterDate
{
    /// <summary>The first day of <c>2025</c>, <c>2025-05</c> or <c>2025-05-16</c>; null when it is none of these.</summary>
    public static DateOnly? First(string text) => Parse(text, "yyyy-MM-dd") ?? Parse(text, "yyyy-MM") ?? Parse(text, "yyyy");

    /// <summary>The last day: a year or a month is meant to its end.</summary>
    public static DateOnly? Last(string text)
    {
        if (Parse(text, "yyyy-MM-dd") is { } day) return day;
        if (Parse(text, "yyyy-MM") is { } month) return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        return Parse(text, "yyyy") is { } year ? new DateOnly(year.Year, 12, 31) : null;
    }

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
