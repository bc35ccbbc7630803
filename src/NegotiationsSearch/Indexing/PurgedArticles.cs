using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// Articles whose text a purge took, by the keys they had last. When their removal is replayed the index does not hold them,
/// so it cannot tell by which other keys they are to be kept out.
/// </summary>
internal sealed class PurgedArticles
{
    private readonly Dictionary<string, ArchiveRecord.Purged> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idByUrl = new(StringComparer.Ordinal);

    public void Add(ArchiveRecord.Purged article)
    {
        // As in the index, what comes under the URL of another article takes its place.
        if (article.Url is { } url && FindByUrl(url) is { } former) _byId.Remove(former.Id);
        _byId[article.Id] = article;
        if (article.Url is not null) _idByUrl[article.Url] = article.Id;
    }

    /// <summary>The articles a removal is about; a later one finds them gone.</summary>
    public IReadOnlyList<ArchiveRecord.Purged> Take(RemovalKey key, string value)
    {
        var taken = Find(key, value);
        foreach (var article in taken) _byId.Remove(article.Id);
        return taken;
    }

    private List<ArchiveRecord.Purged> Find(RemovalKey key, string value) => key switch
    {
        RemovalKey.Id => _byId.TryGetValue(value, out var article) ? [article] : [],
        RemovalKey.Url => FindByUrl(value) is { } article ? [article] : [],
        _ => OfSource(Slug.Of(value)),
    };

    private ArchiveRecord.Purged? FindByUrl(string url) =>
        _idByUrl.TryGetValue(url, out var id) && _byId.TryGetValue(id, out var article) && article.Url == url ? article : null;

    private List<ArchiveRecord.Purged> OfSource(string source) => [.. _byId.Values.Where(article => Slug.Of(article.Source) == source)];
}
