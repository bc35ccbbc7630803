using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>
/// Days as numbers: a day is the second it begins at in UTC, counted from 1970. Any other moment stands for the day it lies in.
/// </summary>
internal static class DateValue
{
    // As seconds that would be the year 5138, as milliseconds it is 1973.
    private const decimal FirstMilliseconds = 100_000_000_000;
    private const int SecondsOfDay = 24 * 60 * 60;
    private static readonly int DayOfEpoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>The days of YYYY, YYYY-MM or YYYY-MM-DD, or the day of seconds or milliseconds; null for anything else.</summary>
    public static DayRange? Parse(string text)
    {
        if (DayParameter.Days(text) is var (first, last)) return new DayRange(first, last);
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var seconds = Math.Abs(number) >= FirstMilliseconds ? number / 1000 : number;
        var day = Math.Floor(seconds / SecondsOfDay) + DayOfEpoch;
        var known = DateOnly.FromDayNumber((int)Math.Clamp(day, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
        return new DayRange(known, known);
    }

    public static long Seconds(DateOnly day) => (long)(day.DayNumber - DayOfEpoch) * SecondsOfDay;
}
