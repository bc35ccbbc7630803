using System.CommandLine;
using System.Globalization;

namespace NegotiationsSearch.Commands;

/// <summary>The days of a day, a month or a year.</summary>
internal sealed record DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Reads <c>2025</c>, <c>2025-05</c> or <c>2025-05-16</c>.</summary>
    public static bool TryParse(string text, out DayRange? days)
    {
        days = Parse(text, "yyyy-MM-dd") is { } day ? new DayRange(day, day)
            : Parse(text, "yyyy-MM") is { } month ? new DayRange(month, month.AddMonths(1).AddDays(-1))
            : Parse(text, "yyyy") is { } year ? new DayRange(year, new DateOnly(year.Year, 12, 31))
            : null;
        return days is not null;
    }

    /// <summary>An option that takes one.</summary>
    public static Option<DayRange?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            if (DayRange.TryParse(argument.Tokens[0].Value, out var days)) return days;
            argument.AddError($"{name} is a date as YYYY, YYYY-MM or YYYY-MM-DD, not '{argument.Tokens[0].Value}'.");
            return null;
        },
    };

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
