using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>
/// Collects for groups whose documents do not come together: keeps all that match, and hands them on group by group when
/// the search is over. Groups come in the order of their first documents, so that most documents, which are groups of
/// their own, stay in the order of the segments.
/// </summary>
/// <param name="families">How many families there may be.</param>
internal sealed class GroupCollector(HitCollector collector, int families) : ICollector, IDisposable
{
    private readonly List<AtomicReaderContext> _leaves = [];
    private Found[] _found = ArrayPool<Found>.Shared.Rent(1024);
    private int _count;
    private Scorer _scorer = null!;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _leaves.Add(context);
        collector.SetNextReader(context);
    }

    public void Collect(int document)
    {
        if (!collector.MayBeHit(document)) return;
        if (_count == _found.Length) Grow();
        _found[_count++] = new Found(_leaves.Count - 1, document, collector.GroupOf(document), collector.Scores ? _scorer.GetScore() : 0);
    }

    /// <summary>Hands on what was found. To be called once after the search.</summary>
    public void Finish()
    {
        var order = ArrayPool<int>.Shared.Rent(_count);
        try
        {
            Order(order);
            HandOn(order.AsSpan(0, _count));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(order);
        }
    }

    public void Dispose()
    {
        ArrayPool<Found>.Shared.Return(_found);
        _found = [];
    }

    private void HandOn(ReadOnlySpan<int> order)
    {
        var current = -1;
        foreach (var place in order)
        {
            var found = _found[place];
            if (found.Leaf != current) collector.SetNextReader(_leaves[current = found.Leaf]);
            collector.Collect(found.Document, found.Score);
        }
    }

    // A counting sort by group.
    private void Order(int[] order)
    {
        var (groups, starts) = (ArrayPool<int>.Shared.Rent(_count), ArrayPool<int>.Shared.Rent(_count + 1));
        try
        {
            var count = Number(groups);
            Array.Clear(starts, 0, count + 1);
            for (var i = 0; i < _count; i++) starts[groups[i] + 1]++;
            for (var group = 1; group <= count; group++) starts[group] += starts[group - 1];
            for (var i = 0; i < _count; i++) order[starts[groups[i]]++] = i;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(groups);
            ArrayPool<int>.Shared.Return(starts);
        }
    }

    // A document that is a group of its own has a number above 0; a family has one below.
    private int Number(int[] groups)
    {
        var numbers = ArrayPool<int>.Shared.Rent(families);
        Array.Clear(numbers, 0, families);
        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            var group = _found[i].Group;
            if (group > 0) groups[i] = count++;
            else if (numbers[-1 - group] is > 0 and var known) groups[i] = known - 1;
            else numbers[-1 - group] = (groups[i] = count++) + 1;
        }
        ArrayPool<int>.Shared.Return(numbers);
        return count;
    }

    private void Grow()
    {
        var larger = ArrayPool<Found>.Shared.Rent(_count * 2);
        Array.Copy(_found, larger, _count);
        ArrayPool<Found>.Shared.Return(_found);
        _found = larger;
    }

    /// <summary>A document that matches.</summary>
    /// <param name="Leaf">The segment's place among those searched.</param>
    private readonly record struct Found(int Leaf, int Document, int Group, float Score);
}
