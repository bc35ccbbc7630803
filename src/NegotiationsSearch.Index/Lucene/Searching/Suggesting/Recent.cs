using System.Collections.Concurrent;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>Keeps what was made last: of a given number at least, of twice as many at most. Thread-safe.</summary>
internal sealed class Recent<T>(int capacity)
{
    private ConcurrentDictionary<string, T> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, T> _old = new(StringComparer.Ordinal);

    /// <summary>What is kept for a key, else what is made for it now; two who ask at once may both make it.</summary>
    public T Get(string key, Func<T> make)
    {
        var young = Volatile.Read(ref _young);
        if (young.TryGetValue(key, out var known)) return known;
        var value = Volatile.Read(ref _old).TryGetValue(key, out var old) ? old : make();
        if (young.Count >= capacity) young = Age(young);
        return young[key] = value;
    }

    private ConcurrentDictionary<string, T> Age(ConcurrentDictionary<string, T> young)
    {
        var next = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        var current = Interlocked.CompareExchange(ref _young, next, young);
        if (current != young) return current;
        Volatile.Write(ref _old, young);
        return next;
    }
}
