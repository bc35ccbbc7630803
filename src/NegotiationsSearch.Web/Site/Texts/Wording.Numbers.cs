using System.Globalization;

namespace NegotiationsSearch.Web.Site.Texts;

/// <summary>Numbers and dates as the language writes them.</summary>
internal sealed partial class Wording
{
    private const string NoBreakSpace = "\u00a0";

    public string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", this["number.group"], StringComparison.Ordinal);

    public string Percent(double share) =>
        Format("number.percent", Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture));

    /// <summary>A day, month or year of ISO 8601; a time of day is left out. What is no date stays as it is.</summary>
    public string Date(string? iso)
    {
        if (iso is null) return this["date.none"];
        var parts = iso[..Math.Min(iso.Length, 10)].Split('-');
        return parts switch
        {
            [var year, var month, var day] when MonthOf(month) is { } number && IsNumber(day, out var of) =>
                Format("date.day", of, this[$"date.of.{number}"], year).Replace(" ", NoBreakSpace, StringComparison.Ordinal),
            [var year, var month] when MonthOf(month) is { } number => Format("date.month", this[$"date.month.{number}"], year),
            _ => iso,
        };
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string? MonthOf(string month) =>
        IsNumber(month, out var number) && number is >= 1 and <= 12
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}
