using System.Globalization;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Time zones as RFC 822 and newsrooms name them. Names that stand for several are left out.</summary>
internal static class TimeZoneNames
{
    private static readonly Dictionary<string, double> Hours = new(StringComparer.Ordinal)
    {
        ["Z"] = 0,
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["WEST"] = 1,
        ["BST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["TRT"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["CST"] = -6,
        ["JST"] = 9,
        ["KST"] = 9,
    };

    /// <summary>The offset from UTC of "EST", "+0300", "GMT+3:00"; null when not known.</summary>
    public static TimeSpan? OffsetOf(string zone)
    {
        var sign = zone.IndexOfAny(['+', '-']);
        if (sign < 0) return Hours.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours) : null;
        var digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal).PadLeft(4, '0');
        var minutes = int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60 + int.Parse(digits[2..], CultureInfo.InvariantCulture);
        return minutes > 14 * 60 ? null : TimeSpan.FromMinutes(zone[sign] == '-' ? -minutes : minutes);
    }
}
