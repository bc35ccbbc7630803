using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Searching.Columns;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>
/// What nobody was found for: statements of the same words that are joined are one leaf, and each goes to the named family with
/// the best match alone. So none joins two families.
/// </summary>
internal sealed class Leaves(StatementRows rows, TextTable texts, StatementLines lines, Forest forest)
{
    private static readonly Likeness SameWords = new(int.MaxValue, int.MaxValue);

    private readonly Dictionary<int, Match> _matches = [];

    /// <summary>Matches a text's leaves with the same words of somebody known by name.</summary>
    public void ConsiderSameWords(int text, int reach) => Consider(new Match(text, text, SameWords, reach));

    /// <summary>Matches a text's leaves with another text.</summary>
    public void Consider(int text, int other, Likeness likeness)
    {
        if (likeness.HoldsOfUnattributed)
            Consider(new Match(text, other, likeness, Reach.InDays(likeness.Shared, isWeak: true)));
    }

    /// <param name="earliest">The earliest statement of each statement's family, leaves apart.</param>
    public void Attach(int[] earliest)
    {
        var attached = _matches.Select(match => (Leaf: match.Key, Family: FirstFamily(match.Key, match.Value, earliest))).ToList();
        foreach (var (leaf, family) in attached) forest.Unite(leaf, family);
    }

    // Of equally alike texts the one with the lesser key: any rule would do that does not depend on what was read first.
    private void Consider(Match match)
    {
        foreach (var (leaf, _) in Near(match))
        {
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_matches, leaf, out var isKnown);
            var order = isKnown ? best.Likeness.CompareTo(match.Likeness) : -1;
            if (order < 0 || order == 0 && texts.KeyOf(match.Other) < texts.KeyOf(best.Other)) best = match;
        }
    }

    // Several people may have said the same words: the leaf goes to the family that began first.
    private int FirstFamily(int leaf, Match match, int[] earliest)
    {
        var first = StatementRows.Nobody;
        foreach (var (near, named) in Near(match))
            if (near == leaf && (first == StatementRows.Nobody || rows.IsEarlier(earliest[named], first))) first = earliest[named];
        return first;
    }

    // Of each named statement the leaf before and the one behind: those farther off are out of reach, or joined to these.
    private List<(int Leaf, int Named)> Near(Match match)
    {
        var near = new List<(int, int)>();
        if (lines.Unattributed(match.Text) is not { } unattributed) return near;
        var leaves = lines.Rows(unattributed);
        var days = lines.Keys(unattributed);
        for (var line = lines.FirstNamed(match.Other); line < lines.End(match.Other); line++)
        {
            var named = lines.Rows(line);
            var keys = lines.Keys(line);
            for (var at = 0; at < named.Length; at++)
            {
                var next = FirstFrom(keys[at].Day, days);
                for (var place = Math.Max(next - 1, 0); place < days.Length && place <= next; place++)
                    if (days[place].IsWithin(match.Reach, keys[at])) near.Add((forest.Root(leaves[place]), named[at]));
            }
        }
        return near;
    }

    private static int FirstFrom(int day, ReadOnlySpan<StatementKey> keys) =>
        ~keys.BinarySearch(new DayFrom(day));

    private readonly record struct Match(int Text, int Other, Likeness Likeness, int Reach);

    // Never equal, so that the search ends before the first of the day.
    private readonly record struct DayFrom(int Day) : IComparable<StatementKey>
    {
        public int CompareTo(StatementKey other) => Day <= other.Day ? -1 : 1;
    }
}
