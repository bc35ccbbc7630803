using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>Who said a statement, whether its words are weak evidence, and on which day it was published: ordered by these.</summary>
internal readonly record struct StatementKey : IComparable<StatementKey>
{
    // Holds every DateOnly, and one below for what is undated.
    private const int DayBits = 22;

    private readonly long _value;

    /// <param name="speaker">See <see cref="StatementRows.Key"/>.</param>
    /// <param name="isWeak">Whether it is reported speech, or nobody was found for it.</param>
    /// <param name="day">The day's number; <see cref="ArticleColumns.Undated"/>.</param>
    public StatementKey(int speaker, bool isWeak, int day) =>
        _value = ((long)speaker << 1 | (isWeak ? 1L : 0L)) << DayBits | (uint)(day - ArticleColumns.Undated);

    public int Speaker => (int)(Line >> 1);

    public bool IsWeak => (Line & 1) != 0;

    public int Day => (int)(_value & (1 << DayBits) - 1) + ArticleColumns.Undated;

    /// <summary>Speaker and weakness in one number.</summary>
    public long Line => _value >> DayBits;

    public int CompareTo(StatementKey other) => _value.CompareTo(other._value);

    /// <summary>Whether so few days lie between. What is undated is near to what is undated alone.</summary>
    public bool IsWithin(int days, StatementKey other) => Math.Abs(Day - other.Day) <= days;
}
