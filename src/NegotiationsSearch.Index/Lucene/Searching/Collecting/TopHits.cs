namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>The first hits of an order, behind a cursor's key where there is one.</summary>
internal sealed class TopHits(int capacity, HitKey? after)
{
    private static readonly IComparer<HitKey> LastFirst = Comparer<HitKey>.Create((left, right) => right.CompareTo(left));
    private readonly PriorityQueue<CollectedHit, HitKey> _queue = new(LastFirst);
    private HitKey _last;

    /// <summary>How many hits stand behind the cursor's key; all of them without one.</summary>
    public long Behind { get; private set; }

    /// <summary>Counts a hit and lets it go when the first part of its key is enough to see that it comes too late.</summary>
    public bool Dismisses(long first)
    {
        if (capacity == 0 || _queue.Count < capacity || first <= _last.First) return false;
        Behind++;
        return true;
    }

    public void Add(CollectedHit hit)
    {
        if (after is { } key && hit.Key.CompareTo(key) <= 0) return;
        Behind++;
        if (_queue.Count < capacity)
        {
            _queue.Enqueue(hit, hit.Key);
            _last = _queue.Peek().Key;
        }
        else if (capacity > 0 && hit.Key.CompareTo(_last) < 0)
        {
            _queue.EnqueueDequeue(hit, hit.Key);
            _last = _queue.Peek().Key;
        }
    }

    public List<CollectedHit> InOrder() => [.. _queue.UnorderedItems.Select(item => item.Element).OrderBy(hit => hit.Key)];
}
