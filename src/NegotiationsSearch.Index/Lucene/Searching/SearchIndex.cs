using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>An index opened for reading alone. It follows the writer's commits and rebuilds by itself. Thread-safe.</summary>
public sealed class SearchIndex : IDisposable
{
    private readonly ValueTables _tables = new();
    private readonly SegmentColumnsCache _columns;
    private readonly ConditionalWeakTable<IndexReader, Opened> _opened = [];
    private readonly ReaderFollower _follower;
    private readonly bool _isSample;

    private SearchIndex(string directory, SearchIndexOptions options)
    {
        _isSample = options.IsSample;
        _columns = new SegmentColumnsCache(_tables);
        _follower = ReaderFollower.Open(new IndexLayout(directory, options.Time), new ReaderFollowerOptions
        {
            Schema = IndexSchema.Version,
            Interval = options.RefreshInterval,
            TimeProvider = options.Time,
            WarmUp = reader => Of(reader),
            Failed = options.RefreshFailed,
        });
    }

    /// <param name="directory">The index directory, which need not hold an index yet.</param>
    public static SearchIndex Open(string directory, SearchIndexOptions? options = null) => new(directory, options ?? new SearchIndexOptions());

    /// <summary>The newest state of the index, kept as it is until the snapshot is disposed.</summary>
    /// <exception cref="IndexUnavailableException">No index can be read; the message says why.</exception>
    public IndexSnapshot Acquire() => Snapshot(_follower.Acquire());

    /// <summary>Looks for a newer commit now instead of at the next interval.</summary>
    public void Refresh() => _follower.Refresh();

    public void Dispose() => _follower.Dispose();

    internal IndexSnapshot? AcquirePinned(string epoch, long generation) =>
        _follower.AcquirePinned(epoch, generation) is { } handle ? Snapshot(handle) : null;

    internal void Pin(ReaderHandle handle) => _follower.Pin(handle);

    private IndexSnapshot Snapshot(ReaderHandle handle)
    {
        var (searcher, statistics) = Of(handle.Reader);
        var state = new IndexState(handle.Epoch, handle.Generation, statistics.Articles, statistics.Paragraphs, statistics.Quotations, handle.Updated, _isSample);
        return new IndexSnapshot(this, handle, searcher, _columns, _tables, state);
    }

    private Opened Of(IndexReader reader) => _opened.GetValue(reader, Open);

    // Loads every segment's columns, so that no request pays for it.
    private Opened Open(IndexReader reader) =>
        new(new IndexSearcher(reader) { Similarity = new FieldBm25() }, IndexStatistics.Of(reader, _columns));

    private sealed record Opened(IndexSearcher Searcher, IndexStatistics Statistics);
}
