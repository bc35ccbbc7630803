using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>
/// Publication dates in ISO 8601, to the last tick: <see cref="PublicationDate.ToString"/> is for people and drops what they do not need.
/// A day, then <c>T</c> and a time if there is one, then <c>Z</c> or an offset if there is one.
/// </summary>
internal sealed class PublicationDateConverter : JsonConverter<PublicationDate>
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";
    private const string MinutesFormat = @"hh\:mm";
    private const int DayLength = 10;

    public override void Write(Utf8JsonWriter writer, PublicationDate value, JsonSerializerOptions options)
    {
        var day = value.Day.ToString(DayFormat, CultureInfo.InvariantCulture);
        var time = value.Time?.ToString("'T'" + TimeFormat, CultureInfo.InvariantCulture);
        writer.WriteStringValue(day + time + (value.Offset is { } offset ? Format(offset) : null));
    }

    public override PublicationDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        try
        {
            return Parse(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw new JsonException($"'{text}' is not a date.", e);
        }
    }

    private static PublicationDate Parse(string text)
    {
        var day = DateOnly.ParseExact(text[..DayLength], DayFormat, CultureInfo.InvariantCulture);
        var zone = text.AsSpan(DayLength).IndexOfAny('Z', '+', '-');
        var end = zone < 0 ? text.Length : DayLength + zone;
        TimeOnly? time = end > DayLength ? TimeOnly.ParseExact(text[(DayLength + 1)..end], TimeFormat, CultureInfo.InvariantCulture) : null;
        return new PublicationDate(day, time, zone < 0 ? null : ParseOffset(text[end..]));
    }

    private static string Format(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "Z";
        if (offset.Ticks % TimeSpan.TicksPerMinute == 0 && Math.Abs(offset.TotalDays) < 1)
            return (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(MinutesFormat, CultureInfo.InvariantCulture);
        return (offset < TimeSpan.Zero ? "" : "+") + offset.ToString("c", CultureInfo.InvariantCulture);
    }

    private static TimeSpan ParseOffset(string text)
    {
        if (text == "Z") return TimeSpan.Zero;
        if (text.Length > "+hh:mm".Length) return TimeSpan.ParseExact(text.TrimStart('+'), "c", CultureInfo.InvariantCulture);
        var offset = TimeSpan.ParseExact(text[1..], MinutesFormat, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -offset : offset;
    }
}
