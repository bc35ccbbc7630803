using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>
/// All hits of a search, each once, in bounded memory: a pass over the index picks the next few thousand, which are read a few at a time. Good
/// as long as its snapshot. Not thread-safe.
/// </summary>
public sealed class HitWalk
{
    /// <summary>The most hits that are read at once.</summary>
    public const int StepSize = 100;

    /// <summary>The most that wait to be read, as a few numbers each.</summary>
    private const int PassSize = 5000;

    private readonly SearchRequest _request;
    private readonly IndexSearcher _searcher;
    private readonly PeopleView _view;
    private HitPass? _pass;
    private int _read;

    internal HitWalk(SearchRequest request, IndexSearcher searcher, PeopleView view)
    {
        _request = request with { Facets = [], Size = PassSize };
        _searcher = searcher;
        _view = view;
    }

    /// <summary>All hits; known once the first were read, as are groups and warnings.</summary>
    public long TotalHits => _pass?.TotalHits ?? 0;

    /// <summary>All groups; null when not grouped.</summary>
    public long? TotalGroups => _pass?.TotalGroups;

    /// <summary>What the reader should know, as of a search.</summary>
    public IReadOnlyList<string> Warnings => _pass?.Warnings ?? [];

    /// <summary>The next hits, 100 at most; none at the end.</summary>
    /// <exception cref="SearchRejectedException">The request cannot be run as it stands.</exception>
    /// <exception cref="SearchTimeoutException">It was cancelled.</exception>
    public IReadOnlyList<Hit> Next(CancellationToken cancellation) => IndexSnapshot.Uncancelled(() =>
    {
        if (_pass is null || _read == _pass.Hits.Count && _pass.HasMore) Pass(cancellation);
        var step = _pass!.Hits.Skip(_read).Take(StepSize).ToList();
        _read += step.Count;
        // What a reader has read it keeps, so each step has its own.
        var reader = new HitReader(_request, new BlockReaders(_searcher.IndexReader, _view));
        return step.ConvertAll(hit =>
        {
            cancellation.ThrowIfCancellationRequested();
            return reader.Read(hit);
        });
    });

    private void Pass(CancellationToken cancellation)
    {
        HitKey? after = _pass is { Hits: [.., var last] } ? last.Key : null;
        using var search = new IndexSearch(_request, _searcher, _view);
        _pass = search.Pass(PassSize, after, cancellation);
        _read = 0;
    }
}
