using System.Collections.Frozen;
using System.Globalization;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

internal enum DateWordKind : byte
{
    None, Weekday, Month, Day, Last, This, Next, Ago, Earlier, PartOfPeriod, PartOfDay, Days, Weeks, Months, Years, Weekend, In, Future, Number,
}

/// <summary>What a word says in a date: a weekday (0 is Sunday), a month (1 to 12), the days from today, a number; 0 for the other kinds.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value);

/// <summary>The words of one language that dates are told with.</summary>
internal sealed class DateWords
{
    private const int DaysOfWeek = 7;

    private readonly FrozenDictionary<string, (DateWord Word, bool Capital)>.AlternateLookup<ReadOnlySpan<char>> _words;

    private readonly WordSet _ordinals;

    private DateWords(Dictionary<string, (DateWord Word, bool Capital)> words, WordSet ordinals)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _ordinals = ordinals;
    }

    /// <summary>A word the language writes with a capital counts only with one: "May", not "may".</summary>
    public DateWord Of(ReadOnlySpan<char> word) =>
        word.Length > 0 && _words.TryGetValue(word, out var found) && (!found.Capital || char.IsUpper(word[0])) ? found.Word : default;

    /// <summary>The ending of a day's number: "16th".</summary>
    public bool IsOrdinalEnding(ReadOnlySpan<char> ending) => _ordinals.Contains(ending);

    public static DateWords Read(string language)
    {
        var words = new Dictionary<string, (DateWord, bool)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconFile.Rows(language, "date-words")) Add(words, row.AsSpan(1), Parse(row[0]));
        AddInOrder(words, language, "weekdays", line => new DateWord(DateWordKind.Weekday, (line + 1) % DaysOfWeek));
        AddInOrder(words, language, "months", line => new DateWord(DateWordKind.Month, line + 1));
        return new DateWords(words, WordSet.Read(language, "ordinal-endings"));
    }

    private static void AddInOrder(Dictionary<string, (DateWord, bool)> words, string language, string file, Func<int, DateWord> word)
    {
        var line = 0;
        foreach (var row in LexiconFile.Rows(language, file)) Add(words, row, word(line++));
    }

    private static void Add(Dictionary<string, (DateWord, bool)> words, ReadOnlySpan<string> row, DateWord meaning)
    {
        foreach (var word in row) words[word] = (meaning, char.IsUpper(word[0]) && meaning.Kind is DateWordKind.Weekday or DateWordKind.Month);
    }

    /// <summary>"last", "part-of-day", "number-3", "day-1", "day+0".</summary>
    private static DateWord Parse(string key)
    {
        var at = key.AsSpan().IndexOfAnyInRange('0', '9') - 1;
        var name = at < 0 ? key : key[..at];
        var kind = Enum.Parse<DateWordKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var value = at < 0 ? 0 : int.Parse(key.AsSpan(kind == DateWordKind.Day ? at : at + 1), CultureInfo.InvariantCulture);
        return new DateWord(kind, value);
    }
}
