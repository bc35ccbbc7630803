using System.Runtime.InteropServices;

namespace NegotiationsSearch.Index.Families;

/// <summary>Texts written of late, by their prints: each text once, however often it was written. Thread-safe.</summary>
internal sealed class WrittenTexts
{
    private const int FirstChains = 1024;
    private const int None = -1;

    private readonly Lock _lock = new();
    private readonly HashSet<long> _keys = [];
    private readonly List<(long Key, uint[] Shingles)> _texts = [];
    private readonly List<Entry> _entries = [];
    private int[] _chains = NewChains(FirstChains);

    /// <summary>How many texts are held.</summary>
    public int Texts
    {
        get { lock (_lock) return _texts.Count; }
    }

    /// <summary>How many prints are held: 12 to 28 bytes each, and with the shingles about three times that.</summary>
    public int Prints
    {
        get { lock (_lock) return _entries.Count; }
    }

    public void Add(ShingledText text)
    {
        lock (_lock)
        {
            if (!_keys.Add(text.Key)) return;
            _texts.Add((text.Key, text.Shingles));
            foreach (var print in text.Prints) Add(print, _texts.Count - 1);
        }
    }

    /// <summary>Has the search consider the texts that share a print with its own.</summary>
    public void Search(NeighbourSearch search)
    {
        lock (_lock)
        {
            foreach (var print in search.RarestFirst(Count))
                for (var at = FirstOf(print); at != None && search.MayGoOn(); at = _entries[at].Next)
                    if (_entries[at].Print == print) Consider(search, _texts[_entries[at].Text]);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _keys.Clear();
            _texts.Clear();
            _entries.Clear();
            _chains = NewChains(FirstChains);
        }
    }

    private static void Consider(NeighbourSearch search, (long Key, uint[] Shingles) text)
    {
        if (search.IsNew(text.Key)) search.Consider(text.Key, text.Shingles);
    }

    // As far as it matters: a phrase that everybody uses has a long chain.
    private int Count(uint print)
    {
        var count = 0;
        for (var at = FirstOf(print); at != None && count < NeighbourSearch.MaxVisits; at = _entries[at].Next)
            if (_entries[at].Print == print) count++;
        return count;
    }

    private void Add(uint print, int text)
    {
        if (_entries.Count == _chains.Length) Grow();
        ref var first = ref FirstOf(print);
        _entries.Add(new Entry(print, text, first));
        first = _entries.Count - 1;
    }

    private void Grow()
    {
        _chains = NewChains(_chains.Length * 2);
        foreach (ref var entry in CollectionsMarshal.AsSpan(_entries)) entry = entry with { Next = None };
        for (var at = 0; at < _entries.Count; at++)
        {
            ref var first = ref FirstOf(_entries[at].Print);
            _entries[at] = _entries[at] with { Next = first };
            first = at;
        }
    }

    private ref int FirstOf(uint print) => ref _chains[print & _chains.Length - 1];

    private static int[] NewChains(int length)
    {
        var chains = new int[length];
        Array.Fill(chains, None);
        return chains;
    }

    private readonly record struct Entry(uint Print, int Text, int Next);
}
