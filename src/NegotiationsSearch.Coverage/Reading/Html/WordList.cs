using System.Collections.Frozen;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Words of a data file, one a line; one that ends in an asterisk stands for all that begin like it, and # begins a remark.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly string[] _beginnings;

    private WordList(List<string> lines)
    {
        _words = lines.Where(line => !line.EndsWith('*')).ToFrozenSet(StringComparer.Ordinal);
        _beginnings = [.. lines.Where(line => line.EndsWith('*')).Select(line => line[..^1])];
    }

    /// <summary>Loads a file of this folder's Words.</summary>
    public static WordList Load(string file)
    {
        var name = $"{typeof(WordList).Namespace}.Words.{file}";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no word list {name}.");
        using var reader = new StreamReader(stream);
        return new WordList([.. Lines(reader)]);
    }

    public bool Contains(string word) => _words.Contains(word) || StartsAny(word);

    /// <summary>Whether the text begins like one of the entries that end in an asterisk.</summary>
    public bool StartsAny(string text) => Array.Exists(_beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal));

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var word = line.Split('#')[0].Trim();
            if (word.Length > 0) yield return word;
        }
    }
}
