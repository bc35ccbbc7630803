using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>Finds the values of people by the name in them, and names by their last word. Reads new values when it is asked. Thread-safe.</summary>
internal sealed class NameIndex(ValueTable values)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byLastWord = new(StringComparer.Ordinal);
    private int _read;

    /// <summary>The numbers of all values with this name.</summary>
    /// <param name="name">A slug.</param>
    public IReadOnlyList<int> Called(string name)
    {
        lock (_lock)
        {
            CatchUp();
            return _byName.TryGetValue(name, out var numbers) ? [.. numbers] : [];
        }
    }

    /// <summary>The names, longer than this one, that end in it.</summary>
    /// <param name="name">A slug of one word or more.</param>
    public IReadOnlyList<string> EndingIn(string name)
    {
        lock (_lock)
        {
            CatchUp();
            var ending = "-" + name;
            return _byLastWord.TryGetValue(LastWord(name), out var names)
                ? [.. names.Where(other => other.EndsWith(ending, StringComparison.Ordinal))]
                : [];
        }
    }

    /// <summary>Reads values that are new.</summary>
    public void Refresh()
    {
        lock (_lock) CatchUp();
    }

    private void CatchUp()
    {
        foreach (var value in values.ValuesFrom(_read)) Add(SpeakerIdentity.NameOf(value), _read++);
    }

    private void Add(string name, int number)
    {
        if (name.Length == 0) return;
        ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out var isKnown);
        (numbers ??= []).Add(number);
        if (isKnown) return;
        ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(_byLastWord, LastWord(name), out _);
        (names ??= []).Add(name);
    }

    private static string LastWord(string name) => name[(name.LastIndexOf('-') + 1)..];
}
