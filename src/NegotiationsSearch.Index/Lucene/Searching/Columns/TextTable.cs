namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>Numbers the texts of statements over all segments by their keys. It only grows. Thread-safe.</summary>
internal sealed class TextTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<long> _keys = [];

    public int Count
    {
        get { lock (_lock) return _keys.Count; }
    }

    public long KeyOf(int number)
    {
        lock (_lock) return _keys[number];
    }

    /// <summary>The keys' numbers, given to new ones now.</summary>
    public int[] Intern(IReadOnlyList<long> keys)
    {
        lock (_lock) return [.. keys.Select(Intern)];
    }

    private int Intern(long key)
    {
        if (_numbers.TryGetValue(key, out var number)) return number;
        _numbers[key] = number = _keys.Count;
        _keys.Add(key);
        return number;
    }
}
