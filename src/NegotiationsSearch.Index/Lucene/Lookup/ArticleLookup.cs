using System.Collections.Concurrent;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>An article as the index knows it.</summary>
/// <param name="Id">The id as the coverage gave it.</param>
/// <param name="Version">From 1; how often its text has been written.</param>
public sealed record IndexedArticle(string Id, string? Url, string ContentHash, int Version)
{
    public required string Source { get; init; }

    public string? Title { get; init; }

    /// <summary>Where the archive holds the current version.</summary>
    public required string ArchiveAddress { get; init; }

    internal static IndexedArticle Of(StoredArticle stored) =>
        new(stored.GivenId, stored.Url, stored.ContentHash, stored.ArchiveAddresses.Count)
        { Source = stored.Source, Title = stored.Title, ArchiveAddress = stored.ArchiveAddresses[^1] };
}

/// <summary>What the writer knows of articles by key: what was committed, and over it what has been written since.</summary>
public sealed class ArticleLookup
{
    private readonly ConcurrentDictionary<string, StoredArticle?> _pendingIds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _pendingUrls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _pendingTombstones = new(StringComparer.Ordinal);
    private volatile IndexReader? _reader;

    internal ArticleLookup(IndexReader? reader) => _reader = reader;

    /// <summary>The article of this id, else the one of this URL; null when there is neither.</summary>
    public IndexedArticle? Find(string id, string? url)
    {
        var stored = FindStored(id) ?? (url is null ? null : FindByUrl(url));
        return stored is null ? null : IndexedArticle.Of(stored);
    }

    /// <summary>The article with this public id, as far as it is committed; null for what is none.</summary>
    public IndexedArticle? FindByPublicId(string publicId) =>
        PublicId.TryDecode(publicId) is not null && ReadStored(IndexFields.Id, publicId) is { } stored ? IndexedArticle.Of(stored) : null;

    /// <summary>The public id under which a moved article goes on, as far as it is committed; null for what has not moved.</summary>
    public string? FindMoved(string publicId) => Read(reader =>
        TermLookup.Find(reader, IndexFields.Id, publicId) is >= 0 and var document ? StoredFields.MovedTo(reader, document) : null);

    /// <summary>The id, as given, of the article with this URL; null when there is none.</summary>
    public string? FindIdByUrl(string url) => FindByUrl(url)?.GivenId;

    /// <summary>
    /// The id, as given, of the article with this public id that a committed removal by id or URL keeps out; null when
    /// there is none. Looks through all removals.
    /// </summary>
    public string? FindRemovedId(string publicId) =>
        PublicId.TryDecode(publicId) is { } article ? Read(reader => RemovedIds.Find(reader, article)) : null;

    /// <summary>Whether the article was removed, under any of its keys, and not restored.</summary>
    public bool IsRemoved(string id, string? url, string source) =>
        HasTombstone(Tombstones.OfId(id)) || url is not null && HasTombstone(Tombstones.OfUrl(url)) || HasTombstone(Tombstones.OfSource(source));

    internal bool HasTombstone(string tombstone) =>
        _pendingTombstones.TryGetValue(tombstone, out var present)
            ? present
            : Read(reader => TermLookup.Exists(reader, IndexFields.Removed, tombstone));

    internal StoredArticle? FindStored(string id) =>
        _pendingIds.TryGetValue(id, out var pending) ? pending : ReadStored(IndexFields.Id, PublicId.Article(PublicId.ArticleNumber(id)));

    internal StoredArticle? FindByUrl(string url)
    {
        if (_pendingUrls.TryGetValue(url, out var id)) return id is null ? null : FindStored(id);
        var stored = ReadStored(IndexFields.Url, url);
        return stored is null || _pendingIds.ContainsKey(stored.GivenId) ? null : stored;
    }

    internal void Written(StoredArticle article)
    {
        Forget(FindStored(article.GivenId));
        _pendingIds[article.GivenId] = article;
        if (article.Url is { } url) _pendingUrls[url] = article.GivenId;
    }

    internal void Forget(StoredArticle? article)
    {
        if (article is null) return;
        _pendingIds[article.GivenId] = null;
        if (article.Url is { } url) _pendingUrls[url] = null;
    }

    internal void SetTombstone(string tombstone, bool present) => _pendingTombstones[tombstone] = present;

    /// <summary>Goes over to what is now committed.</summary>
    internal void Committed(IndexReader reader)
    {
        _reader = reader;
        _pendingIds.Clear();
        _pendingUrls.Clear();
        _pendingTombstones.Clear();
    }

    private StoredArticle? ReadStored(string field, string value) => Read(reader =>
    {
        var document = TermLookup.Find(reader, field, value);
        return document < 0 ? null : StoredFields.Article(reader, document);
    });

    // A commit closes the reader it replaces, also while another thread looks something up in it.
    private T? Read<T>(Func<IndexReader, T> look)
    {
        while (_reader is { } reader)
        {
            if (!reader.TryIncRef()) continue;
            try
            {
                return look(reader);
            }
            finally
            {
                reader.DecRef();
            }
        }
        return default;
    }
}
