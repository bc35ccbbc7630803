using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>A set of days, as stretches in order that do not touch.</summary>
internal sealed class DaySet
{
    private readonly List<(int From, int To)> _stretches;

    private DaySet(List<(int From, int To)> stretches) => _stretches = stretches;

    public static DaySet All { get; } = new([(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)]);

    public IReadOnlyList<DayRange> Ranges =>
        [.. _stretches.Select(stretch => new DayRange(DateOnly.FromDayNumber(stretch.From), DateOnly.FromDayNumber(stretch.To)))];

    /// <summary>The days that compare so with those of a value.</summary>
    public static DaySet Of(Comparison comparison, DayRange value, DayRange last)
    {
        var (first, end) = (value.From.DayNumber, value.To.DayNumber);
        return comparison switch
        {
            Comparison.Less => Between(0, first - 1),
            Comparison.AtMost => Between(0, end),
            Comparison.Greater => Between(end + 1, DateOnly.MaxValue.DayNumber),
            Comparison.AtLeast => Between(first, DateOnly.MaxValue.DayNumber),
            Comparison.Between => Between(first, last.To.DayNumber),
            Comparison.IsNot => Between(first, end).Others(),
            _ => Between(first, end),
        };
    }

    /// <summary>The days that are not in it.</summary>
    public DaySet Others()
    {
        var others = new List<(int, int)>();
        var next = 0;
        foreach (var (from, to) in _stretches)
        {
            if (from > next) others.Add((next, from - 1));
            next = to + 1;
        }
        if (next <= DateOnly.MaxValue.DayNumber) others.Add((next, DateOnly.MaxValue.DayNumber));
        return new DaySet(others);
    }

    public DaySet Or(DaySet other)
    {
        var joined = new List<(int From, int To)>();
        foreach (var (from, to) in _stretches.Concat(other._stretches).Order())
        {
            if (joined.Count > 0 && from <= joined[^1].To + 1) joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            else joined.Add((from, to));
        }
        return new DaySet(joined);
    }

    public DaySet And(DaySet other) => Others().Or(other.Others()).Others();

    private static DaySet Between(int from, int to) => new(from <= to ? [(from, to)] : []);
}
