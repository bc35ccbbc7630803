using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>The months and years that are counted by their days.</summary>
internal static class DatePeriod
{
    /// <summary>How much of a day's value its period is; 0 for fields that have no periods.</summary>
    public static int Length(FacetField field) => field switch
    {
        FacetField.Month => "yyyy-MM".Length,
        FacetField.Year => "yyyy".Length,
        _ => 0,
    };

    /// <summary>For each day's number, the number of the first known day of its period; null for fields that have no periods.</summary>
    /// <param name="days">How many of the table's days count.</param>
    public static int[]? FirstDays(FacetField field, ValueTable table, int days)
    {
        if (Length(field) is not (> 0 and var length)) return null;
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[days];
        for (var day = 0; day < days; day++)
        {
            var period = table.Value(day)[..length];
            firsts.TryAdd(period, day);
            numbers[day] = firsts[period];
        }
        return numbers;
    }
}
