namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>Numbers the values of one facet field over all segments, so that counts are arrays. It only grows. Thread-safe.</summary>
internal sealed class ValueTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    public int Count
    {
        get { lock (_lock) return _entries.Count; }
    }

    /// <summary>The value's number, given to it now if it is new.</summary>
    /// <param name="label">What a person reads; the commonest one is shown.</param>
    /// <param name="occurrences">How many documents carry this label.</param>
    public int Intern(string value, string label, int occurrences = 1)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue(value, out var number))
            {
                _numbers[value] = number = _entries.Count;
                _entries.Add(new Entry(value, label));
            }
            _entries[number].AddLabel(label, occurrences);
            return number;
        }
    }

    /// <summary>Whether any document carries the value; a person of the register need not occur.</summary>
    public bool Occurs(int number)
    {
        lock (_lock) return _entries[number].Occurs;
    }

    public int? Find(string value)
    {
        lock (_lock) return _numbers.TryGetValue(value, out var number) ? number : null;
    }

    public string Value(int number)
    {
        lock (_lock) return _entries[number].Value;
    }

    public string Label(int number)
    {
        lock (_lock) return _entries[number].Label;
    }

    /// <summary>The values from a number on, in the order of their numbers.</summary>
    public IReadOnlyList<string> ValuesFrom(int number)
    {
        lock (_lock) return [.. _entries.Skip(number).Select(entry => entry.Value)];
    }

    private sealed class Entry(string value, string label)
    {
        private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

        public string Value { get; } = value;

        public string Label { get; private set; } = label;

        public bool Occurs { get; private set; }

        public void AddLabel(string label, int occurrences)
        {
            Occurs |= occurrences > 0;
            _labels[label] = _labels.GetValueOrDefault(label) + occurrences;
            var best = _labels.GetValueOrDefault(Label);
            if (_labels[label] > best || _labels[label] == best && string.CompareOrdinal(label, Label) < 0) Label = label;
        }
    }
}
