namespace NegotiationsSearch.Index.Families;

/// <summary>Gathers the texts that pair with one. Used again for the next; not thread-safe.</summary>
internal sealed class NeighbourSearch
{
    /// <summary>
    /// Texts that are looked at in one place, those behind rare prints first. Only a phrase that thousands of different
    /// statements share reaches it; then what shares no more than that phrase may be missed.
    /// </summary>
    public const int MaxVisits = 4096;

    /// <summary>The most neighbours kept, the most alike first.</summary>
    public const int MaxNeighbours = 512;

    private readonly List<Neighbour> _found = [];
    private readonly HashSet<long> _seen = [];
    private ShingledText? _text;
    private uint[] _ranked = [];
    private int[] _counts = [];
    private int _visits;

    /// <summary>Begins anew with this text.</summary>
    public void Begin(ShingledText text)
    {
        _text = text;
        _found.Clear();
        _seen.Clear();
        _seen.Add(text.Key);
    }

    /// <summary>The text's prints, those of few texts first, of none left out; gives leave for <see cref="MaxVisits"/>.</summary>
    /// <param name="count">How many texts a print has where it is looked for.</param>
    public ReadOnlySpan<uint> RarestFirst(Func<uint, int> count)
    {
        _visits = 0;
        var prints = _text!.Prints;
        if (_ranked.Length < prints.Length) (_ranked, _counts) = (new uint[prints.Length * 2], new int[prints.Length * 2]);
        var held = 0;
        foreach (var print in prints)
        {
            if (count(print) is not (> 0 and var texts)) continue;
            _ranked[held] = print;
            _counts[held++] = texts;
        }
        Array.Sort(_counts, _ranked, 0, held);
        return _ranked.AsSpan(0, held);
    }

    public bool MayGoOn() => _visits++ < MaxVisits;

    /// <summary>Whether the text has not been met yet; from now on it has.</summary>
    public bool IsNew(long key) => _seen.Add(key);

    public void Consider(long key, ReadOnlySpan<uint> shingles)
    {
        var likeness = Likeness.Of(_text!.Shingles, shingles);
        if (likeness.Holds) _found.Add(new Neighbour(key, likeness));
    }

    /// <summary>What was found, in an order that does not depend on the order of finding.</summary>
    public IReadOnlyList<Neighbour> Result()
    {
        _found.Sort((left, right) =>
            right.Likeness.CompareTo(left.Likeness) is not 0 and var byLikeness ? byLikeness : left.Key.CompareTo(right.Key));
        if (_found.Count > MaxNeighbours) _found.RemoveRange(MaxNeighbours, _found.Count - MaxNeighbours);
        return _found;
    }
}
