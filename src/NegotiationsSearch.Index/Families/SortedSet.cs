namespace NegotiationsSearch.Index.Families;

/// <summary>Sets of hashes as ascending arrays.</summary>
internal static class SortedSet
{
    /// <summary>Each value once, in ascending order.</summary>
    public static uint[] Of(ReadOnlySpan<uint> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var count = 0;
        foreach (var value in sorted)
            if (count == 0 || sorted[count - 1] != value) sorted[count++] = value;
        return sorted.AsSpan(0, count).ToArray();
    }

    /// <summary>How many values two sets have in common.</summary>
    public static int CountShared(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        var (shared, at, other) = (0, 0, 0);
        while (at < left.Length && other < right.Length)
        {
            if (left[at] == right[other]) shared++;
            var former = left[at];
            if (former <= right[other]) at++;
            if (former >= right[other]) other++;
        }
        return shared;
    }
}
