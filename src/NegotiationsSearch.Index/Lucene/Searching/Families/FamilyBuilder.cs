using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>
/// Makes the families of the living statements, in time linear in statements and pairs: two of one speaker whose texts pair
/// are of one family. What nobody was found for is attached at the end, each to the best match alone, so that it never
/// joins two families.
/// </summary>
internal sealed class FamilyBuilder
{
    // Up to so many speakers of two texts, joining them again is cheaper than to remember that they have been.
    private const int FewSpeakers = 8;

    private readonly StatementRows _rows;
    private readonly TextTable _texts;
    private readonly Forest _forest;
    private readonly StatementNodes _nodes;
    private readonly Dictionary<int, (int Text, Likeness Likeness)> _matches = [];

    private FamilyBuilder(StatementRows rows, TextTable texts)
    {
        (_rows, _texts, _forest) = (rows, texts, new Forest(rows.Count));
        _nodes = new StatementNodes(rows, texts.Count, _forest);
    }

    public static FamilyTable Build(StatementRows rows, TextTable texts)
    {
        var builder = new FamilyBuilder(rows, texts);
        builder.JoinPairs();
        builder.AttachUnattributed();
        return new FamilyTable(rows, builder.Earliest());
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
                if (left == ValueTables.None || _nodes.Rows(right).IsEmpty) continue;
                if (_nodes.Rows(left).Length + _nodes.Rows(right).Length > FewSpeakers && !joined.Add((left, right))) continue;
                Join(left, right);
                Match(left, right, texts.PairLikeness[pair]);
                Match(right, left, texts.PairLikeness[pair]);
            }
        }
    }

    private void Join(int left, int right)
    {
        var speakers = _nodes.Speakers(left);
        var others = _nodes.Speakers(right);
        for (int at = 0, other = 0; at < speakers.Length && other < others.Length;)
        {
            if (speakers[at] == others[other] && speakers[at] != StatementRows.Nobody)
                _forest.Unite(_nodes.Rows(left)[at], _nodes.Rows(right)[other]);
            var former = speakers[at];
            if (former <= others[other]) at++;
            if (former >= others[other]) other++;
        }
    }

    // Of equally alike texts the one with the lesser key: any rule would do that does not depend on what was read first.
    private void Match(int text, int other, Likeness likeness)
    {
        if (!likeness.HoldsOfUnattributed || !_nodes.HasNamed(other) || _nodes.Unattributed(text) is null) return;
        if (_matches.TryGetValue(text, out var best))
        {
            var order = best.Likeness.CompareTo(likeness);
            if (order > 0 || order == 0 && _texts.KeyOf(best.Text) <= _texts.KeyOf(other)) return;
        }
        _matches[text] = (other, likeness);
    }

    private void AttachUnattributed()
    {
        for (var text = 0; text < _nodes.Texts; text++)
            if (_nodes.Speakers(text).Length > 1 && _nodes.HasNamed(text) && _nodes.Unattributed(text) is not null)
                _matches[text] = (text, default);
        if (_matches.Count == 0) return;
        var earliest = Earliest();
        var attached = _matches
            .Select(match => (Leaf: _nodes.Unattributed(match.Key)!.Value, Family: FirstFamily(match.Value.Text, earliest)))
            .ToList();
        foreach (var (leaf, family) in attached) _forest.Unite(leaf, family);
    }

    // Several people may have said the same words: what nobody was found for goes to the family that began first.
    private int FirstFamily(int text, int[] earliest)
    {
        var first = StatementRows.Nobody;
        for (var at = 0; at < _nodes.Rows(text).Length; at++)
        {
            if (_nodes.Speakers(text)[at] < 0) continue;
            var began = earliest[_nodes.Rows(text)[at]];
            if (first == StatementRows.Nobody || _rows.IsEarlier(began, first)) first = began;
        }
        return first;
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
