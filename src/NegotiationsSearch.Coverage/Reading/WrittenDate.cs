using System.Globalization;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Dates as pages and feeds write them: ISO 8601, RFC 822, or in words of several languages.</summary>
internal static partial class WrittenDate
{
    // A line of text that holds a date is no longer.
    private const int MostLength = 200;

    /// <summary>Reads a date no more precisely than it is written: with a time zone that is not known, only its day.</summary>
    public static bool TryRead(string? text, out PublicationDate date)
    {
        date = default;
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > MostLength) return false;
        return (IsoDay().Match(written).Index == 0 && PublicationDate.TryParse(WithColon(written), out date)) || TryReadWords(written, out date);
    }

    // "+0300" is ISO 8601's basic form, which the extended form mixes with in practice.
    private static string WithColon(string written) => BasicOffset().Replace(written, "$1:$2");

    private static bool TryReadWords(string written, out PublicationDate date)
    {
        date = default;
        if (DayOf(written) is not { } day) return false;
        date = new PublicationDate(day);
        if (Clock().Match(written) is not { Success: true } clock || !TryReadTime(clock, out var time)) return true;
        var zone = clock.Groups["zone"].Value;
        if (zone.Length == 0) date = new PublicationDate(day, time);
        else if (TimeZoneNames.OffsetOf(zone) is { } offset) date = new PublicationDate(day, time, offset);
        return true;
    }

    private static DateOnly? DayOf(string written)
    {
        if (IsoDay().Match(written) is { Success: true } iso) return Day(iso);
        if (DottedDay().Match(written) is { Success: true } dotted) return Day(dotted);
        foreach (Match match in DayInWords().Matches(written))
        {
            if (MonthNames.NumberOf(match.Groups["month"].Value) is { } month) return Day(match, month);
        }
        return null;
    }

    private static DateOnly? Day(Match match) => Day(match, Number(match, "month"));

    private static DateOnly? Day(Match match, int month)
    {
        var (year, day) = (Number(match, "year"), Number(match, "day"));
        // RFC 2822, 4.3: years of two digits up to 49 are in this century.
        if (year < 100) year += year < 50 ? 2000 : 1900;
        var exists = year is > 0 and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private static bool TryReadTime(Match clock, out TimeOnly time)
    {
        time = default;
        var (hour, minute) = (Number(clock, "hour"), Number(clock, "minute"));
        var second = clock.Groups["second"].Success ? Number(clock, "second") : 0;
        var half = clock.Groups["half"].Value;
        if (half.Length > 0) hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new TimeOnly(hour, minute, second);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\d{2}:\d{2}.*)([+-]\d{2})(\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex BasicOffset();

    [GeneratedRegex(@"(?<!\d)(?<year>[12][0-9]{3})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<!\d)(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[12][0-9]{3})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DottedDay();

    [GeneratedRegex(
        @"(?<!\d)(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?(?<month>\p{L}{3,})\.?,?[\s-]+(?:de\s+)?(?<year>[0-9]{4}|[0-9]{2})(?![\d:])"
        + @"|(?<month>\p{L}{3,})\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<year>[0-9]{4})(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayInWords();

    [GeneratedRegex(
        @"(?<!\d)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?"
        + @"(?:\s*\(?(?<zone>[A-Z]{1,5}|(?:GMT|UTC)?[+-][0-9]{1,2}:?[0-9]{2})\)?)?(?![\p{L}\d])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
