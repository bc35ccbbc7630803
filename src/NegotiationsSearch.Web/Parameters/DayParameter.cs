using System.Globalization;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>Reads a day, month or year as the stretch of days it is.</summary>
internal static class DayParameter
{
    public const string Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    /// <summary>The first and the last day, in this order.</summary>
    public static (DateOnly? From, DateOnly? To) Both(ParameterReader reader, Parameter from, Parameter to)
    {
        var (first, last) = (First(reader, from), Last(reader, to));
        if (first > last) reader.Reject(from.Name, $"{from.Name} is after {to.Name}.");
        return (first, last);
    }

    /// <summary>The first day of what the parameter names; null when it is not given or cannot be read.</summary>
    public static DateOnly? First(ParameterReader reader, Parameter parameter) => Read(reader, parameter)?.First;

    /// <summary>The last day of what the parameter names: of 2025-05, May 31.</summary>
    public static DateOnly? Last(ParameterReader reader, Parameter parameter) => Read(reader, parameter)?.Last;

    private static (DateOnly First, DateOnly Last)? Read(ParameterReader reader, Parameter parameter)
    {
        if (reader.Text(parameter) is not { } text) return null;
        if (Days(text) is { } days) return days;
        reader.Reject(parameter.Name, $"{parameter.Name} is a date as YYYY, YYYY-MM or YYYY-MM-DD, not '{ParameterReader.Echo(text)}'.");
        return null;
    }

    /// <summary>The stretch of days that a text names; null when it is no date.</summary>
    public static (DateOnly First, DateOnly Last)? Days(string text)
    {
        if (Parse(text, "yyyy-MM-dd") is { } day) return (day, day);
        if (Parse(text, "yyyy-MM") is { } month) return (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        if (Parse(text, "yyyy") is { } year) return (year, new DateOnly(year.Year, 12, 31));
        return null;
    }

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
