namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>The paragraphs with the highest scores, so many of them; of equal ones those that came first.</summary>
internal sealed class BestParagraphs
{
    /// <summary>The most paragraphs that are looked into.</summary>
    private const int Most = 40;

    private readonly PriorityQueue<int, float> _queue = new();

    /// <summary>The highest score; 0 when there is none.</summary>
    public float Best { get; private set; }

    /// <summary>The highest score that had no place; 0 when there is none.</summary>
    public float Dropped { get; private set; }

    /// <summary>Whether a paragraph with this score would have a place.</summary>
    public bool Takes(float score) => _queue.Count < Most || _queue.TryPeek(out _, out var least) && score > least;

    public void Add(int document, float score)
    {
        Best = Math.Max(Best, score);
        if (_queue.Count < Most) _queue.Enqueue(document, score);
        else if (!Takes(score)) Dropped = Math.Max(Dropped, score);
        else if (_queue.TryPeek(out _, out var least))
        {
            Dropped = Math.Max(Dropped, least);
            _queue.DequeueEnqueue(document, score);
        }
    }

    /// <summary>The documents with at least a score, the highest first.</summary>
    public IReadOnlyList<int> From(float score) =>
        [
            .. _queue.UnorderedItems.Where(item => item.Priority >= score)
                .OrderByDescending(item => item.Priority)
                .ThenBy(item => item.Element)
                .Select(item => item.Element),
        ];
}
