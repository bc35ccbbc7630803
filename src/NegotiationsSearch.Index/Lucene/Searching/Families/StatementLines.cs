using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>
/// The statements of each text in lines: one speaker's, the weak ones apart, in the order of their days. A text's lines are
/// ordered by speaker.
/// </summary>
internal sealed class StatementLines
{
    private readonly int[] _rows;
    private readonly StatementKey[] _keys;
    private readonly int[] _firstOfText;
    private readonly List<int> _firstOfLine = [];

    /// <param name="texts">How many texts there are.</param>
    public StatementLines(StatementRows rows, int texts)
    {
        var starts = Starts(rows, texts);
        (_rows, _keys) = Order(rows, starts);
        _firstOfText = new int[texts + 1];
        for (var text = 0; text < texts; text++)
        {
            var (start, end) = (starts[text], starts[text + 1]);
            if (end - start > 1) Array.Sort(_keys, _rows, start, end - start);
            _firstOfText[text] = _firstOfLine.Count;
            for (var at = start; at < end; at++)
                if (at == start || _keys[at].Line != _keys[at - 1].Line) _firstOfLine.Add(at);
        }
        _firstOfText[texts] = _firstOfLine.Count;
        _firstOfLine.Add(_rows.Length);
    }

    public int Texts => _firstOfText.Length - 1;

    /// <summary>A text's first line.</summary>
    public int First(int text) => _firstOfText[text];

    /// <summary>The line behind a text's last.</summary>
    public int End(int text) => _firstOfText[text + 1];

    /// <summary>How many statements there are of a text.</summary>
    public int Count(int text) => _firstOfLine[End(text)] - _firstOfLine[First(text)];

    /// <summary>The statements of a line.</summary>
    public ReadOnlySpan<int> Rows(int line) => _rows.AsSpan(_firstOfLine[line].._firstOfLine[line + 1]);

    /// <summary>Their keys, in the same order.</summary>
    public ReadOnlySpan<StatementKey> Keys(int line) => _keys.AsSpan(_firstOfLine[line].._firstOfLine[line + 1]);

    public int Speaker(int line) => _keys[_firstOfLine[line]].Speaker;

    public bool IsWeak(int line) => _keys[_firstOfLine[line]].IsWeak;

    /// <summary>The line behind a speaker's last.</summary>
    /// <param name="line">Any of the speaker's.</param>
    /// <param name="end">The line behind the text's last.</param>
    public int EndOfSpeaker(int line, int end)
    {
        var speaker = Speaker(line);
        while (line < end && Speaker(line) == speaker) line++;
        return line;
    }

    /// <summary>A text's first line of somebody known by name; <see cref="End"/> when there is none.</summary>
    public int FirstNamed(int text) => LowerBound(text, 0);

    /// <summary>The line of what nobody was found for; null when there is none.</summary>
    public int? Unattributed(int text) =>
        LowerBound(text, StatementRows.Nobody) is var line && line < End(text) && Speaker(line) == StatementRows.Nobody ? line : null;

    private int LowerBound(int text, int speaker)
    {
        var (low, high) = (First(text), End(text));
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Speaker(middle) < speaker) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int[] Starts(StatementRows rows, int texts)
    {
        var starts = new int[texts + 1];
        foreach (var text in rows.Text)
            if (text != ValueTables.None) starts[text + 1]++;
        for (var text = 1; text < starts.Length; text++) starts[text] += starts[text - 1];
        return starts;
    }

    // A counting sort by text.
    private static (int[] Rows, StatementKey[] Keys) Order(StatementRows rows, int[] starts)
    {
        var (ordered, keys, next) = (new int[starts[^1]], new StatementKey[starts[^1]], starts.ToArray());
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Text[row] is not (not ValueTables.None and var text)) continue;
            var place = next[text]++;
            (ordered[place], keys[place]) = (row, rows.Key[row]);
        }
        return (ordered, keys);
    }
}
