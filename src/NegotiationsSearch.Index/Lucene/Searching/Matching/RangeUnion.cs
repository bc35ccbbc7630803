namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>Joins ranges that overlap; those that only touch stay apart.</summary>
internal static class RangeUnion
{
    public static IReadOnlyList<MatchRange> Of(List<MatchRange> ranges)
    {
        if (ranges.Count < 2) return ranges;
        ranges.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        var joined = new List<MatchRange>(ranges.Count) { ranges[0] };
        foreach (var range in ranges.Skip(1))
        {
            if (range.Start < joined[^1].End) joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, range.End) };
            else joined.Add(range);
        }
        return joined;
    }
}
