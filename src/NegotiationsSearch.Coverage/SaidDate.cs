using System.Globalization;

namespace NegotiationsSearch.Coverage;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision { Day, Week, Month, Year }

/// <summary>When something was said, resolved against the day of publication.</summary>
/// <param name="Start">The first day of the period: the day itself, a week's Monday, a month's or year's first.</param>
/// <param name="Words">The words that give it ("on Tuesday", "last month").</param>
public sealed record SaidDate(DateOnly Start, DatePrecision Precision, Evidence Words)
{
    /// <summary>ISO 8601 of that precision: <c>2025-05-16</c>, <c>2025-W20</c>, <c>2025-05</c>, <c>2025</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Week => string.Create(
            CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(Start.ToDateTime(TimeOnly.MinValue)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(TimeOnly.MinValue)):00}"),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
