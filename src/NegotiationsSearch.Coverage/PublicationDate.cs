using System.Globalization;

namespace NegotiationsSearch.Coverage;

/// <summary>When something was published, as precisely as it was given: a day, or a day with time and offset from UTC.</summary>
/// <param name="Day">The day in the article's own offset.</param>
/// <param name="Time">The time of day in the article's own offset; null when only the day is known.</param>
/// <param name="Offset">The offset from UTC; null when not given, and then UTC is assumed.</param>
public readonly record struct PublicationDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd"];

    /// <summary>The moment, for putting articles in order: a bare day counts as its first moment in UTC.</summary>
    public DateTimeOffset Moment
    {
        get
        {
            var local = Day.ToDateTime(Time ?? TimeOnly.MinValue);
            var utc = local.Ticks - (Offset ?? TimeSpan.Zero).Ticks;
            return new DateTimeOffset(Math.Clamp(utc, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
        }
    }

    /// <summary>Reads ISO 8601: <c>2025-05-16</c>, <c>2025-05-16T10:30</c>, <c>2025-05-16T10:30:00+03:00</c>, <c>…Z</c>.</summary>
    public static bool TryParse(string? text, out PublicationDate date)
    {
        date = default;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return false;
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new PublicationDate(day);
            return true;
        }
        return text.Length > 10 && text[10] is 'T' or 't' or ' ' && IsDay(text.AsSpan(0, 10)) && TryParseMoment(text, out date);
    }

    /// <summary>ISO 8601, no more precise than what was given.</summary>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time) return day;
        var clock = time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset is not { } offset ? $"{day}T{clock}"
            : offset == TimeSpan.Zero ? $"{day}T{clock}Z"
            : $"{day}T{clock}{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
    }

    // The framework's parser would take "04.03.2031 18:20" for a day in April.
    private static bool IsDay(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool TryParseMoment(string text, out PublicationDate date)
    {
        date = default;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return false;
        var zoned = text.EndsWith('Z') || text.EndsWith('z') || text.LastIndexOfAny(['+', '-']) > 10;
        date = new PublicationDate(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), zoned ? moment.Offset : null);
        return true;
    }
}
