using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>The outlets by their names. Thread-safe.</summary>
internal sealed class SourceNames(ValueTable sources)
{
    private readonly Lock _lock = new();
    private int _read;

    public NameText Text { get; } = new();

    /// <summary>Reads values that are new.</summary>
    public void Refresh()
    {
        lock (_lock)
            foreach (var value in sources.ValuesFrom(_read)) Add(value, _read++);
    }

    public string Value(int source) => sources.Value(source);

    public string Label(int source) => sources.Label(source);

    private void Add(string value, int source)
    {
        var folded = Folding.Fold(sources.Label(source));
        Text.Add(folded, source, alias: null);
        if (value.Replace('-', ' ') is var transliterated && transliterated != folded) Text.Add(transliterated, source, alias: null);
    }
}
