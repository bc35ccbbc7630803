using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Suggesting;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>
/// An index opened for reading alone. It follows the writer's commits and rebuilds, and the register of people, by
/// itself. Thread-safe.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly SegmentColumnsCache _columns;
    private readonly ConditionalWeakTable<IndexReader, Opened> _opened = [];
    private readonly RegisterFollower _registers;
    private readonly ReaderFollower _follower;
    private readonly ITimer _timer;
    private readonly bool _isSample;

    private SearchIndex(string directory, SearchIndexOptions options)
    {
        var layout = new IndexLayout(directory, options.Time);
        var tables = new ValueTables();
        _isSample = options.IsSample;
        _columns = new SegmentColumnsCache(tables);
        _registers = new RegisterFollower(options.Register ?? new RegisterSource(layout).Read, _columns, tables, options.RefreshFailed);
        _registers.Refresh(_ => { });
        _follower = ReaderFollower.Open(layout, new ReaderFollowerOptions
        {
            Schema = IndexSchema.Version,
            Interval = options.RefreshInterval,
            TimeProvider = options.Time,
            WarmUp = WarmUp,
            Failed = options.RefreshFailed,
        });
        _timer = options.Time.CreateTimer(_ => _registers.RefreshUnlessBusy(WarmUp), null, options.RefreshInterval, options.RefreshInterval);
    }

    /// <param name="directory">The index directory, which need not hold an index yet.</param>
    public static SearchIndex Open(string directory, SearchIndexOptions? options = null) => new(directory, options ?? new SearchIndexOptions());

    /// <summary>The newest state of the index, kept as it is until the snapshot is disposed.</summary>
    /// <exception cref="IndexUnavailableException">No index can be read; the message says why.</exception>
    public IndexSnapshot Acquire() => Snapshot(_follower.Acquire());

    /// <summary>Looks for a newer commit and another register now instead of at the next interval.</summary>
    public void Refresh()
    {
        _follower.Refresh();
        _registers.Refresh(WarmUp);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _follower.Dispose();
    }

    internal IndexSnapshot? AcquirePinned(string epoch, long generation) =>
        _follower.AcquirePinned(epoch, generation) is { } handle ? Snapshot(handle) : null;

    internal void Pin(ReaderHandle handle) => _follower.Pin(handle);

    private IndexSnapshot Snapshot(ReaderHandle handle)
    {
        var (searcher, statistics, phrases) = Of(handle.Reader);
        var view = _registers.View;
        var state = new IndexState(
            handle.Epoch, handle.Generation, statistics.Articles, statistics.Paragraphs, statistics.Quotations,
            handle.Updated, _isSample, view.Hash);
        return new IndexSnapshot(this, handle, searcher, view, phrases, state);
    }

    // A newer reader with the register as it is.
    private void WarmUp(DirectoryReader reader)
    {
        Of(reader);
        _registers.View.WarmUp(reader);
    }

    // Another register with the reader as it is.
    private void WarmUp(PeopleView view)
    {
        try
        {
            using var handle = _follower.Acquire();
            view.WarmUp(handle.Reader);
        }
        catch (Exception exception) when (exception is IndexUnavailableException or ObjectDisposedException)
        {
            // Without an index there is nothing to read through yet, nor any more when it has just been closed.
        }
    }

    private Opened Of(IndexReader reader) => _opened.GetValue(reader, Open);

    private Opened Open(IndexReader reader) =>
        new(new IndexSearcher(reader) { Similarity = new FieldBm25() }, IndexStatistics.Of(reader, _columns), new PhraseMemory());

    private sealed record Opened(IndexSearcher Searcher, IndexStatistics Statistics, PhraseMemory Phrases);
}
