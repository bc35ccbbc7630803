using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Indexing;

/// <summary>The articles that are archived, or about to be, but that a look into the index would not find yet.</summary>
internal sealed class InFlightArticles
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byUrl = new(StringComparer.Ordinal);

    /// <summary>Whether the latest article under this id and URL is this very text; null when none is on its way.</summary>
    public bool? IsSame(Article article, string hash)
    {
        lock (_lock)
        {
            var byId = _byId.GetValueOrDefault(article.Id);
            var byUrl = article.Url is { } url ? _byUrl.GetValueOrDefault(url) : byId;
            return byId is null && byUrl is null ? null : ReferenceEquals(byId, byUrl) && byId!.Hash == hash;
        }
    }

    public void Add(Article article, string hash, long batch)
    {
        var entry = new Entry(hash, batch);
        lock (_lock)
        {
            _byId[article.Id] = entry;
            if (article.Url is { } url) _byUrl[url] = entry;
        }
    }

    /// <summary>Forgets what came in batches up to this one: the index shows them now.</summary>
    public void ReleaseUpTo(long batch)
    {
        lock (_lock)
        {
            Release(_byId, batch);
            Release(_byUrl, batch);
        }
    }

    private static void Release(Dictionary<string, Entry> entries, long batch)
    {
        foreach (var (key, entry) in entries)
            if (entry.Batch <= batch) entries.Remove(key);
    }

    private sealed record Entry(string Hash, long Batch);
}
