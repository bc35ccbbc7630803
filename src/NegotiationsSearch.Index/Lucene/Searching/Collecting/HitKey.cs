namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>Puts hits in order: the smaller key comes first. The last part is the number behind the id, so no two keys are equal.</summary>
internal readonly record struct HitKey(long First, long Second, long Third) : IComparable<HitKey>
{
    /// <param name="moment">UTC ticks; <see cref="long.MinValue"/> when undated, which comes last in both orders by date.</param>
    public static HitKey Of(SearchSort sort, float score, long moment, long idNumber) =>
        sort == SearchSort.Relevance
            ? new HitKey(FirstOf(sort, score, moment), ~moment, idNumber)
            : new HitKey(FirstOf(sort, score, moment), idNumber, 0);

    /// <summary>The first part alone, which is enough to tell that most hits are too far behind.</summary>
    public static long FirstOf(SearchSort sort, float score, long moment) => sort switch
    {
        SearchSort.Newest => ~moment,
        SearchSort.Oldest => moment == long.MinValue ? long.MaxValue : moment,
        _ => -(long)BitConverter.SingleToInt32Bits(score),
    };

    public int CompareTo(HitKey other)
    {
        var order = First.CompareTo(other.First);
        if (order == 0) order = Second.CompareTo(other.Second);
        return order == 0 ? Third.CompareTo(other.Third) : order;
    }
}

/// <summary>A hit as it is collected.</summary>
/// <param name="Document">The document's number in the whole reader.</param>
internal readonly record struct CollectedHit(HitKey Key, int Document, float Score);
