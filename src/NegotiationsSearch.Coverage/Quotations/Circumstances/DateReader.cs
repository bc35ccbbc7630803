using System.Globalization;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Reads the date that begins at a token: "Tuesday night", "May 16, 2022", "last week", "two days ago".</summary>
internal sealed class DateReader(ParagraphReading paragraph, DateWords words, Calendar calendar)
{
    private const int EarliestYear = 1500;
    private const int LatestYear = 2200;

    public DatePhrase? At(int i)
    {
        if (i < 0 || i >= paragraph.Tokens.Count) return null;
        var word = WordAt(i);
        return word.Kind switch
        {
            DateWordKind.Weekday => Weekday(i, i, word.Value, beforeToday: false),
            DateWordKind.Month => MonthFirst(i, word.Value),
            DateWordKind.Day => WithPartOfDay(new DatePhrase(i, i, calendar.DaysAgo(-word.Value), DatePrecision.Day)),
            DateWordKind.Earlier => Earlier(i),
            DateWordKind.PartOfPeriod => Behind(i, i + 1),
            DateWordKind.Last or DateWordKind.This or DateWordKind.Next => Relative(i, word.Kind),
            DateWordKind.Weekend => new DatePhrase(i, i, WeekOfLastSaturday(), DatePrecision.Week),
            _ => Ago(i) ?? DayFirst(i) ?? Year(i),
        };
    }

    private DateWord WordAt(int i) =>
        i >= 0
            && i < paragraph.Tokens.Count
            && paragraph.Tokens[i].IsWord ? IsShouted(i) ? default : words.Of(paragraph.Word(i)) : default;

    /// <summary>"USA TODAY".</summary>
    private bool IsShouted(int i) => paragraph.Word(i) is { Length: > 1 } word && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    /// <summary>"Tuesday", "Tuesday night", "Tuesday, May 13".</summary>
    private DatePhrase Weekday(int first, int at, int weekday, bool beforeToday)
    {
        var day = WithPartOfDay(new DatePhrase(first, at, calendar.Last((DayOfWeek)weekday, beforeToday), DatePrecision.Day));
        var next = SkipComma(day.Last + 1);
        return (MonthDay(next) ?? DayFirst(next)) is { } date ? date with { First = first } : day;
    }

    private DatePhrase WithPartOfDay(DatePhrase date) =>
        WordAt(date.Last + 1).Kind == DateWordKind.PartOfDay ? date with { Last = date.Last + 1 } : date;

    /// <summary>"May 16", "May 2022", "in May".</summary>
    private DatePhrase? MonthFirst(int i, int month)
    {
        if (MonthDay(i) is { } date) return date;
        if (YearAt(i + 1) is { } year) return new DatePhrase(i, i + 1, calendar.Month(month, year), DatePrecision.Month);
        return WordAt(i - 1).Kind is DateWordKind.In or DateWordKind.PartOfPeriod
            ? new DatePhrase(i, i, calendar.Month(month, null), DatePrecision.Month)
            : null;
    }

    /// <summary>"May 16", "May 16, 2022".</summary>
    private DatePhrase? MonthDay(int i) =>
        WordAt(i) is { Kind: DateWordKind.Month } month && DayAt(i + 1) is { } day ? WithYear(i, i + 1, month.Value, day) : null;

    /// <summary>"16 May", "16 May 2022", "16. Mai".</summary>
    private DatePhrase? DayFirst(int i)
    {
        if (DayAt(i) is not { } day) return null;
        var month = i + 1 < paragraph.Tokens.Count && paragraph.Tokens[i + 1].Kind == TokenKind.Stop ? i + 2 : i + 1;
        return WordAt(month) is { Kind: DateWordKind.Month } found ? WithYear(i, month, found.Value, day) : null;
    }

    private DatePhrase WithYear(int first, int last, int month, int day)
    {
        var at = SkipComma(last + 1);
        return YearAt(at) is { } year
            ? new DatePhrase(first, at, calendar.Day(month, day, year), DatePrecision.Day)
            : new DatePhrase(first, last, calendar.Day(month, day, null), DatePrecision.Day);
    }

    /// <summary>"in 2015".</summary>
    private DatePhrase? Year(int i) =>
        YearAt(i) is { } year && i > 0 && (WordAt(i - 1).Kind == DateWordKind.In || paragraph.Tokens[i - 1].Is(WordClass.Determiner))
            ? new DatePhrase(i, i, calendar.Year(year), DatePrecision.Year) : null;

    /// <summary>"earlier this week", "earlier in the day", "earlier on Tuesday".</summary>
    private DatePhrase? Earlier(int i)
    {
        if (Behind(i, i + 1) is { } date) return date;
        for (var at = i + 2; at <= i + 3; at++)
        {
            if (WordAt(at).Kind == DateWordKind.Days) return new DatePhrase(i, at, calendar.DaysAgo(0), DatePrecision.Day);
            if (WordAt(at).Kind is DateWordKind.Weeks or DateWordKind.Months or DateWordKind.Years) return Unit(i, at, 0);
        }
        return Behind(i, i + 2);
    }

    /// <summary>The date that a word before it only narrows; such words do not pile up.</summary>
    private DatePhrase? Behind(int first, int i) =>
        WordAt(i).Kind is not (DateWordKind.Earlier or DateWordKind.PartOfPeriod) && At(i) is { } date ? date with { First = first } : null;

    /// <summary>"last week", "this morning", "last Tuesday", "last March"; "next week" is of the future.</summary>
    private DatePhrase? Relative(int i, DateWordKind which)
    {
        var back = which == DateWordKind.Last ? 1 : 0;
        var next = WordAt(i + 1);
        DatePhrase? found = next.Kind switch
        {
            DateWordKind.Weekday => Weekday(i, i + 1, next.Value, beforeToday: back > 0),
            DateWordKind.Month => new DatePhrase(i, i + 1, calendar.Month(next.Value, null), DatePrecision.Month),
            DateWordKind.PartOfDay => new DatePhrase(i, i + 1, calendar.DaysAgo(back), DatePrecision.Day),
            DateWordKind.Weekend => new DatePhrase(i, i + 1, WeekOfLastSaturday(), DatePrecision.Week),
            DateWordKind.Weeks or DateWordKind.Months or DateWordKind.Years => Unit(i, i + 1, back),
            _ => null,
        };
        return which == DateWordKind.Next ? found is { } future ? future with { Start = null } : null : found;
    }

    /// <summary>"two days ago", "a week ago".</summary>
    private DatePhrase? Ago(int i)
    {
        if (i + 2 >= paragraph.Tokens.Count || WordAt(i + 2).Kind != DateWordKind.Ago || Count(i) is not { } count) return null;
        return Unit(i, i + 1, count) is { } unit ? unit with { Last = i + 2 } : null;
    }

    private DatePhrase? Unit(int first, int at, int back) => WordAt(at).Kind switch
    {
        DateWordKind.Days => new DatePhrase(first, at, calendar.DaysAgo(back), DatePrecision.Day),
        DateWordKind.Weeks => new DatePhrase(first, at, calendar.WeekAgo(back), DatePrecision.Week),
        DateWordKind.Months => new DatePhrase(first, at, calendar.MonthAgo(back), DatePrecision.Month),
        DateWordKind.Years => new DatePhrase(first, at, calendar.YearAgo(back), DatePrecision.Year),
        _ => null,
    };

    private DateOnly? WeekOfLastSaturday() =>
        calendar.Published is null || calendar.Last(DayOfWeek.Saturday, beforeToday: false) is not { } saturday ? null : saturday.AddDays(-5);

    private int? Count(int i) => WordAt(i) is { Kind: DateWordKind.Number } word ? word.Value : NumberAt(i) is { } number and < 1000 ? number : null;

    private int? DayAt(int i) => NumberAt(i) is { } day and >= 1 and <= 31 ? day : null;

    private int? YearAt(int i) => NumberAt(i) is { } year and >= EarliestYear and <= LatestYear ? year : null;

    /// <summary>A number of up to four digits, with the ending of an ordinal: "16", "16th".</summary>
    private int? NumberAt(int i)
    {
        if (i < 0 || i >= paragraph.Tokens.Count || paragraph.Tokens[i].Kind != TokenKind.Number) return null;
        var digits = paragraph.Word(i);
        if (digits.Length > 2 && words.IsOrdinalEnding(digits[^2..])) digits = digits[..^2];
        return digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private int SkipComma(int i) => i < paragraph.Tokens.Count && paragraph.Tokens[i].Kind == TokenKind.Comma ? i + 1 : i;
}
