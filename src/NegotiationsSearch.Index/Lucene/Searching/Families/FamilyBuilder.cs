using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>
/// Makes the families of the living statements, in time linear in statements and pairs: two of one speaker whose texts are one
/// or pair are of one family, when so few days lie between as their words in common allow. What nobody was found for comes last.
/// </summary>
internal sealed class FamilyBuilder
{
    // Up to so many statements of two texts, joining them again is cheaper than to remember that they have been.
    private const int FewStatements = 8;

    private readonly StatementRows _rows;
    private readonly Forest _forest;
    private readonly StatementLines _lines;
    private readonly Leaves _leaves;

    private FamilyBuilder(StatementRows rows, TextTable texts)
    {
        (_rows, _forest) = (rows, new Forest(rows.Count));
        _lines = new StatementLines(rows, texts.Count);
        _leaves = new Leaves(rows, texts, _lines, _forest);
    }

    public static FamilyTable Build(StatementRows rows, TextTable texts)
    {
        var builder = new FamilyBuilder(rows, texts);
        builder.JoinSameWords();
        builder.JoinPairs();
        builder._leaves.Attach(builder.Earliest());
        return new FamilyTable(rows, builder.Earliest());
    }

    private void JoinSameWords()
    {
        for (var text = 0; text < _lines.Texts; text++)
        {
            if (_lines.Count(text) < 2) continue;
            var shingles = _rows.Shingles(_lines.Rows(_lines.First(text))[0]);
            for (var line = _lines.First(text); line < _lines.End(text); line++)
            {
                Chain(line, Reach.InDays(shingles, _lines.IsWeak(line)));
                for (var other = line + 1; other < _lines.EndOfSpeaker(line, _lines.End(text)); other++)
                    Connect(line, other, Reach.InDays(shingles, isWeak: true));
            }
            _leaves.ConsiderSameWords(text, Reach.InDays(shingles, isWeak: true));
        }
    }

    private void JoinPairs()
    {
        var joined = new HashSet<(int, int)>();
        for (var segment = 0; segment < _rows.Segments.Count; segment++)
        {
            var texts = _rows.Segments[segment].Texts;
            for (var pair = 0; pair < texts.PairRow.Length; pair++)
            {
                var (left, right) = (_rows.Text[_rows.Bases[segment] + texts.PairRow[pair]], texts.PairText[pair]);
                if (left == ValueTables.None || _lines.Count(right) == 0) continue;
                if (_lines.Count(left) + _lines.Count(right) > FewStatements && !joined.Add((left, right))) continue;
                Join(left, right, texts.PairLikeness[pair]);
                _leaves.Consider(left, right, texts.PairLikeness[pair]);
                _leaves.Consider(right, left, texts.PairLikeness[pair]);
            }
        }
    }

    private void Join(int left, int right, Likeness likeness)
    {
        var (line, other) = (_lines.First(left), _lines.First(right));
        while (line < _lines.End(left) && other < _lines.End(right))
        {
            var (end, otherEnd) = (_lines.EndOfSpeaker(line, _lines.End(left)), _lines.EndOfSpeaker(other, _lines.End(right)));
            var order = _lines.Speaker(line).CompareTo(_lines.Speaker(other));
            if (order == 0 && _lines.Speaker(line) != StatementRows.Nobody) JoinSpeaker((line, end), (other, otherEnd), likeness);
            if (order <= 0) line = end;
            if (order >= 0) other = otherEnd;
        }
    }

    private void JoinSpeaker((int First, int End) lines, (int First, int End) others, Likeness likeness)
    {
        for (var line = lines.First; line < lines.End; line++)
            for (var other = others.First; other < others.End; other++)
                Connect(line, other, Reach.InDays(likeness.Shared, _lines.IsWeak(line) || _lines.IsWeak(other)));
    }

    private void Chain(int line, int reach)
    {
        var rows = _lines.Rows(line);
        var keys = _lines.Keys(line);
        for (var at = 1; at < rows.Length; at++)
            if (keys[at].IsWithin(reach, keys[at - 1])) _forest.Unite(rows[at], rows[at - 1]);
    }

    // Neighbours in time are enough: what lies between them is joined to one of both, for a line reaches as far at least.
    private void Connect(int line, int other, int reach)
    {
        var rows = _lines.Rows(line);
        var keys = _lines.Keys(line);
        var others = _lines.Rows(other);
        var otherKeys = _lines.Keys(other);
        for (int at = 0, next = 0; at < rows.Length && next < others.Length;)
        {
            if (keys[at].IsWithin(reach, otherKeys[next])) _forest.Unite(rows[at], others[next]);
            if (keys[at].Day <= otherKeys[next].Day) at++;
            else next++;
        }
    }

    /// <summary>The earliest statement of each statement's family.</summary>
    private int[] Earliest()
    {
        var first = new int[_rows.Count];
        for (var row = 0; row < first.Length; row++)
        {
            var root = _forest.Root(row);
            if (root == row || _rows.IsEarlier(row, first[root])) first[root] = row;
        }
        for (var row = 0; row < first.Length; row++) first[row] = first[_forest.Root(row)];
        return first;
    }
}
