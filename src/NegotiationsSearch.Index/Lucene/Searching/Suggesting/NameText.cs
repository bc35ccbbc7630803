namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// All names in one text, looked through for words that begin in some way: a megabyte is read in less time than a sorted list of tens of
/// thousands of names takes to be kept up to date. It only grows. Thread-safe.
/// </summary>
internal sealed class NameText
{
    private const char WordStart = ' ';
    private const char NameEnd = '\n';

    private readonly Lock _lock = new();
    private char[] _text = new char[4096];
    private Entry[] _entries = new Entry[64];
    private int _length;
    private int _count;

    /// <summary>Adds a name behind those already held; the names of one owner are to be added one after the other.</summary>
    /// <param name="folded">The name, folded.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="alias">The name as it is printed; null when the owner is shown by it anyway.</param>
    public void Add(string folded, int owner, string? alias)
    {
        if (folded.Length == 0) return;
        lock (_lock)
        {
            if (_length + folded.Length + 2 > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + folded.Length + 2));
            if (_count == _entries.Length) Array.Resize(ref _entries, 2 * _count);
            _entries[_count] = new Entry(_length, owner, alias);
            _text[_length++] = WordStart;
            folded.CopyTo(_text.AsSpan(_length));
            _length += folded.Length;
            _text[_length++] = NameEnd;
            _count++;
        }
    }

    /// <summary>Every owner with a name in which these words begin at a word's start, once, by the first such name.</summary>
    /// <param name="folded">One word or more, folded; the last may be the beginning of one.</param>
    public IEnumerable<(int Owner, string? Alias)> Find(string folded)
    {
        var (text, entries) = Held();
        var pattern = WordStart + folded;
        var (last, entry) = (-1, 0);
        for (var at = Next(text, 0, pattern); at >= 0; at = Next(text, at + 1, pattern))
        {
            while (entry + 1 < entries.Length && entries.Span[entry + 1].Start <= at) entry++;
            var (_, owner, alias) = entries.Span[entry];
            if (owner == last) continue;
            last = owner;
            yield return (owner, alias);
        }
    }

    // What is written lies behind these bounds, or in other arrays.
    private (ReadOnlyMemory<char> Text, ReadOnlyMemory<Entry> Entries) Held()
    {
        lock (_lock) return (_text.AsMemory(0, _length), _entries.AsMemory(0, _count));
    }

    private static int Next(ReadOnlyMemory<char> text, int from, string pattern)
    {
        var at = text.Span[from..].IndexOf(pattern, StringComparison.Ordinal);
        return at < 0 ? -1 : from + at;
    }

    private readonly record struct Entry(int Start, int Owner, string? Alias);
}
