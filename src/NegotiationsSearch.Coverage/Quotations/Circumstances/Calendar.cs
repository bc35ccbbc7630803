namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>
/// Days counted back from the day of publication, since what is reported has been said. Null wherever that day is
/// needed and not known.
/// </summary>
internal sealed class Calendar(DateOnly? published)
{
    /// <summary>How far west of the event an outlet may publish: there it is still the day before.</summary>
    private const int DaysAhead = 1;

    public DateOnly? Published { get; } = published;

    public DateOnly? DaysAgo(int days) => Published is { } day && day.DayNumber >= days ? day.AddDays(-days) : null;

    public DateOnly? Last(DayOfWeek weekday, bool beforeToday)
    {
        if (Published is not { } day) return null;
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return DaysAgo(back == 0 && beforeToday ? 7 : back);
    }

    /// <summary>A day of a year; without a year its last occurrence.</summary>
    public DateOnly? Day(int month, int day, int? year)
    {
        if (year is { } known) return Valid(known, month, day);
        if (Published is not { } today) return null;
        var found = Valid(today.Year, month, day);
        if (month == 1 && day == 1 && today is { Month: 12, Day: 31 }) return Valid(today.Year + 1, month, day);
        return found is { } thisYear && thisYear.DayNumber > today.DayNumber + DaysAhead ? Valid(today.Year - 1, month, day) : found;
    }

    /// <summary>The first of a month; without a year its last occurrence.</summary>
    public DateOnly? Month(int month, int? year)
    {
        if (year is { } known) return Valid(known, month, 1);
        return Published is { } today ? Valid(month > today.Month ? today.Year - 1 : today.Year, month, 1) : null;
    }

    public DateOnly? Year(int year) => year is >= 1000 && (Published is null || year <= Published.Value.Year) ? Valid(year, 1, 1) : null;

    /// <summary>The Monday of the week so many weeks ago.</summary>
    public DateOnly? WeekAgo(int weeks) => Published is { } day ? DaysAgo(((int)day.DayOfWeek + 6) % 7 + 7 * weeks) : null;

    public DateOnly? MonthAgo(int months) =>
        Published is { } day && day.Year > 1 + months / 12 ? new DateOnly(day.Year, day.Month, 1).AddMonths(-months) : null;

    public DateOnly? YearAgo(int years) => Published is { } day ? Valid(day.Year - years, 1, 1) : null;

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
