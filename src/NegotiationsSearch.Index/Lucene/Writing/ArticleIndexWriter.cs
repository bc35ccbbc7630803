using System.Collections.Concurrent;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>The key under which an article, or a source's articles, are removed.</summary>
public enum RemovedKey { Id, Url, Source }

/// <summary>
/// Writes articles into one epoch. <see cref="Replace"/> may be called from several threads for different articles;
/// everything else from one. What is written counts only from the next <see cref="Commit"/> on. The caller holds the writer's lock.
/// </summary>
public sealed class ArticleIndexWriter : IDisposable
{
    private const double BufferMegabytes = 96;
    private readonly global::Lucene.Net.Store.Directory _directory;
    private readonly MappedDirectory _mapped;
    private readonly IndexWriter _writer;
    private readonly TimeProvider _time;
    private readonly ConcurrentBag<BlockBuilder> _builders = [];
    private readonly ReaderWriterLockSlim _commitGate = new();
    private readonly TextNeighbours _texts;
    private DirectoryReader? _committed;

    private ArticleIndexWriter(string epochPath, TimeProvider time)
    {
        _time = time;
        _directory = WriterDirectory.Open(epochPath);
        _mapped = new MappedDirectory(epochPath);
        _committed = DirectoryReader.IndexExists(_directory) ? DirectoryReader.Open(_mapped) : null;
        ArchivePosition = _committed is null ? null : PositionIn(_committed.IndexCommit.UserData);
        Lookup = new ArticleLookup(_committed);
        _texts = new TextNeighbours(_committed);
        _writer = new IndexWriter(_directory, Configuration());
    }

    /// <summary>The archive position that the last commit holds; null for a new epoch, and for one of another schema.</summary>
    public string? ArchivePosition { get; private set; }

    public ArticleLookup Lookup { get; }

    public static ArticleIndexWriter Open(string epochPath, TimeProvider? time = null) => new(epochPath, time ?? TimeProvider.System);

    /// <summary>Writes the article in place of what stood under its id or its URL, and lifts no removal.</summary>
    public void Replace(ArticleDocument article)
    {
        _commitGate.EnterReadLock();
        var builder = _builders.TryTake(out var idle) ? idle : new BlockBuilder(_texts);
        try
        {
            var sameUrl = article.Url is { } url ? Lookup.FindByUrl(url) : null;
            if (sameUrl is not null && sameUrl.GivenId != article.Id) Move(sameUrl, article.Id);
            var stored = Stored(article, Lookup.FindStored(article.Id) ?? sameUrl);
            var id = PublicId.Article(PublicId.ArticleNumber(article.Id));
            _writer.UpdateDocuments(new Term(IndexFields.Article, id), builder.Build(article, stored));
            Lookup.Written(stored);
        }
        finally
        {
            _builders.Add(builder);
            _commitGate.ExitReadLock();
        }
    }

    /// <summary>Removes the article, or all of a source, and leaves a tombstone that keeps it from coming back.</summary>
    public void Remove(RemovedKey key, string value)
    {
        var removal = TombstoneOf(key, value);
        foreach (var article in ArticlesOf(key, value))
        {
            Bury(article.GivenId);
            if (key != RemovedKey.Source) AddTombstones(article.GivenId, article.Url, removal);
            Lookup.Forget(article);
        }
        AddTombstone(removal, removal);
    }

    /// <summary>Leaves the tombstones of a removal for an article that the index does not hold, and so cannot find the other key of.</summary>
    public void KeepOut(RemovedKey key, string value, string id, string? url)
    {
        Bury(id);
        if (key != RemovedKey.Source) AddTombstones(id, url, TombstoneOf(key, value));
    }

    /// <summary>The articles that a removal would take.</summary>
    public IReadOnlyList<IndexedArticle> Find(RemovedKey key, string value) => [.. ArticlesOf(key, value).Select(IndexedArticle.Of)];

    /// <summary>Whether a removal keeps out what has this key.</summary>
    public bool IsRemoved(RemovedKey key, string value) => Lookup.HasTombstone(TombstoneOf(key, value));

    /// <summary>
    /// Lifts a removal, so that the article is taken again when it comes again: under its own key at once, under its
    /// other keys from the next commit on.
    /// </summary>
    public void Restore(RemovedKey key, string value)
    {
        var removal = TombstoneOf(key, value);
        _writer.DeleteDocuments(new Term(IndexFields.RemovedBy, removal));
        Lookup.SetTombstone(removal, present: false);
    }

    /// <summary>Makes all that was written since the last commit count, together with the archive position it comes from.</summary>
    public void Commit(string archivePosition)
    {
        _commitGate.EnterWriteLock();
        try
        {
            _writer.SetCommitData(new Dictionary<string, string>
            {
                [CommitData.Schema] = IndexSchema.Version,
                [IndexSchema.ArchiveKey] = archivePosition,
                [CommitData.Updated] = _time.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            });
            _writer.Commit();
            ArchivePosition = archivePosition;
            Follow();
        }
        finally
        {
            _commitGate.ExitWriteLock();
        }
    }

    /// <summary>Closes without committing: what was written since the last commit is dropped.</summary>
    public void Dispose()
    {
        _writer.Rollback();
        _texts.Dispose();
        _committed?.Dispose();
        _mapped.Dispose();
        _directory.Dispose();
        _commitGate.Dispose();
    }

    private static string? PositionIn(IDictionary<string, string> commit) =>
        commit.TryGetValue(CommitData.Schema, out var schema)
            && schema == IndexSchema.Version
            && commit.TryGetValue(IndexSchema.ArchiveKey, out var position)
            ? position
            : null;

    private static IndexWriterConfig Configuration() => new(global::Lucene.Net.Util.LuceneVersion.LUCENE_48, analyzer: null)
    {
        OpenMode = OpenMode.CREATE_OR_APPEND,
        RAMBufferSizeMB = BufferMegabytes,
        Similarity = new FieldBm25(),
        UseCompoundFile = false,
        MergePolicy = new TieredMergePolicy { NoCFSRatio = 0 },
    };

    private static StoredArticle Stored(ArticleDocument article, StoredArticle? former) => new()
    {
        GivenId = article.Id,
        Source = article.Source,
        Url = article.Url,
        Title = article.Title,
        Byline = article.Byline,
        Published = article.Published?.Text,
        Language = article.Language,
        ContentHash = article.ContentHash,
        ArchiveAddresses = Addresses(former?.ArchiveAddresses ?? [], article.ArchiveAddress),
    };

    // The same version is written again when it is read in another way, as by a correction.
    private static IReadOnlyList<string> Addresses(IReadOnlyList<string> former, string current) =>
        former is [.., var last] && last == current ? former : [.. former, current];

    private void Move(StoredArticle former, string id)
    {
        var formerId = PublicId.Article(PublicId.ArticleNumber(former.GivenId));
        var fields = new DocumentFields();
        fields.Kind(DocumentKind.Moved);
        fields.Keyword(IndexFields.Article, formerId);
        fields.Keyword(IndexFields.Id, formerId);
        fields.Stored(IndexFields.Stored, PublicId.Article(PublicId.ArticleNumber(id)));
        _writer.UpdateDocument(new Term(IndexFields.Article, formerId), fields.All);
        Lookup.Forget(former);
    }

    private void Bury(string givenId)
    {
        var id = PublicId.Article(PublicId.ArticleNumber(givenId));
        var fields = new DocumentFields();
        fields.Kind(DocumentKind.Tombstone);
        fields.Keyword(IndexFields.Article, id);
        fields.Keyword(IndexFields.Id, id);
        _writer.UpdateDocument(new Term(IndexFields.Article, id), fields.All);
    }

    private void AddTombstones(string id, string? url, string removal)
    {
        AddTombstone(Tombstones.OfId(id), removal);
        if (url is not null) AddTombstone(Tombstones.OfUrl(url), removal);
    }

    private void AddTombstone(string tombstone, string removal)
    {
        var fields = new DocumentFields();
        fields.Kind(DocumentKind.Tombstone);
        fields.Keyword(IndexFields.Removed, tombstone);
        fields.Keyword(IndexFields.RemovedBy, removal);
        _writer.UpdateDocument(new Term(IndexFields.Removed, tombstone), fields.All);
        Lookup.SetTombstone(tombstone, present: true);
    }

    private static string TombstoneOf(RemovedKey key, string value) => key switch
    {
        RemovedKey.Id => Tombstones.OfId(value),
        RemovedKey.Url => Tombstones.OfUrl(value),
        _ => Tombstones.OfSource(value),
    };

    private List<StoredArticle> ArticlesOf(RemovedKey key, string value) => key switch
    {
        RemovedKey.Id => [.. new[] { Lookup.FindStored(value) }.OfType<StoredArticle>()],
        RemovedKey.Url => [.. new[] { Lookup.FindByUrl(value) }.OfType<StoredArticle>()],
        _ => ArticlesOfSource(Text.Slug.Of(value)),
    };

    // Removing a source is rare: a reader over the uncommitted index is the simple way to see all of its articles.
    private List<StoredArticle> ArticlesOfSource(string source)
    {
        using var reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
        return [.. SourceArticles.In(reader, source)];
    }

    private void Follow()
    {
        var former = _committed;
        _committed = former is null ? DirectoryReader.Open(_mapped) : DirectoryReader.OpenIfChanged(former) ?? former;
        Lookup.Committed(_committed);
        _texts.Committed(_committed);
        if (!ReferenceEquals(former, _committed)) former?.Dispose();
    }
}
