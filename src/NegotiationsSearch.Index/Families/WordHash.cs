namespace NegotiationsSearch.Index.Families;

/// <summary>Hashes that come out the same on every machine, for they are kept in the index.</summary>
internal static class WordHash
{
    /// <summary>A word's hash: FNV-1a over UTF-16 units.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }

    /// <summary>Spreads every bit over all others: the finalizer of SplitMix64.</summary>
    public static ulong Mix(ulong hash)
    {
        hash += 0x9E3779B97F4A7C15UL;
        hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ hash >> 27) * 0x94D049BB133111EBUL;
        return hash ^ hash >> 31;
    }
}
