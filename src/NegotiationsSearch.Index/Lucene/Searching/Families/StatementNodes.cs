using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>Statements of the same words by the same speaker, taken as one: the nodes of the graph whose components are the families.</summary>
internal sealed class StatementNodes
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly int[] _speakers;

    /// <param name="texts">How many texts there are.</param>
    /// <param name="forest">Unites the statements of a node.</param>
    public StatementNodes(StatementRows rows, int texts, Forest forest)
    {
        _starts = new int[texts + 1];
        (_rows, _speakers) = Order(rows, _starts);
        var kept = 0;
        for (var text = 0; text < texts; text++)
        {
            var (start, end) = (_starts[text], _starts[text + 1]);
            _starts[text] = kept;
            if (end - start > 1) Array.Sort(_speakers, _rows, start, end - start);
            for (var at = start; at < end; at++)
            {
                if (at > start && _speakers[at] == _speakers[kept - 1]) forest.Unite(_rows[at], _rows[kept - 1]);
                else (_speakers[kept], _rows[kept++]) = (_speakers[at], _rows[at]);
            }
        }
        _starts[texts] = kept;
    }

    public int Texts => _starts.Length - 1;

    /// <summary>Who said a text, each once, in ascending order.</summary>
    public ReadOnlySpan<int> Speakers(int text) => _speakers.AsSpan(_starts[text], _starts[text + 1] - _starts[text]);

    /// <summary>A statement of each of those, in the same order.</summary>
    public ReadOnlySpan<int> Rows(int text) => _rows.AsSpan(_starts[text], _starts[text + 1] - _starts[text]);

    /// <summary>Whether somebody known by name said it.</summary>
    public bool HasNamed(int text) => Speakers(text) is [.., >= 0];

    /// <summary>The statement of what nobody was found for; null when there is none.</summary>
    public int? Unattributed(int text) => Speakers(text).BinarySearch(StatementRows.Nobody) is >= 0 and var at ? Rows(text)[at] : null;

    // A counting sort by text.
    private static (int[] Rows, int[] Speakers) Order(StatementRows rows, int[] starts)
    {
        foreach (var text in rows.Text)
            if (text != ValueTables.None) starts[text + 1]++;
        for (var text = 1; text < starts.Length; text++) starts[text] += starts[text - 1];
        var (ordered, speakers, next) = (new int[starts[^1]], new int[starts[^1]], starts.ToArray());
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Text[row] is not (not ValueTables.None and var text)) continue;
            var place = next[text]++;
            (ordered[place], speakers[place]) = (row, rows.Speaker[row]);
        }
        return (ordered, speakers);
    }
}
