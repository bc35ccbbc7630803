using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Lucene.Searching.Compiling;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.Paging;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>Runs one request on one reader, in one pass for hits, totals and facets.</summary>
internal sealed class IndexSearch : IDisposable
{
    private readonly SearchRequest _request;
    private readonly IndexSearcher _searcher;
    private readonly PeopleView _view;
    private readonly List<string> _warnings = [];
    private readonly CompiledFilters _filters;
    private readonly FacetCounter[] _counters;

    public IndexSearch(SearchRequest request, IndexSearcher searcher, PeopleView view)
    {
        _request = request;
        _searcher = searcher;
        _view = view;
        _filters = new CompiledFilters(request, searcher.IndexReader, view, _warnings);
        _counters = [.. request.Facets.Distinct().Select(field => new FacetCounter(field, view.Tables[field], request.FacetsOfHitsOnly))];
    }

    public SearchResult Run(IndexState state, Cursor? cursor, CancellationToken cancellation)
    {
        var top = new TopHits(cursor is null ? _request.Size * _request.Page : _request.Size, cursor?.After);
        var collector = Collect(top, cancellation);
        var collected = top.InOrder().Skip(cursor is null ? _request.Size * (_request.Page - 1) : 0).ToList();
        var reader = new HitReader(_request, new BlockReaders(_searcher.IndexReader, _view));
        return new SearchResult
        {
            TotalHits = collector.Hits,
            TotalGroups = _request.Group == SearchGroup.None ? null : collector.Groups,
            Hits = [.. collected.Select(reader.Read)],
            Facets = [.. _counters.Select(counter => new FacetListing(_view.Tables, _filters).List(counter, _request.FacetLimit))],
            Warnings = _warnings,
            NextCursor = Next(collected, top, cursor, state),
            Index = state,
        };
    }

    /// <summary>The next hits of an order in one pass, not yet read, with the totals of all.</summary>
    /// <param name="after">The key of the hit they come behind; null for the first.</param>
    public HitPass Pass(int most, HitKey? after, CancellationToken cancellation)
    {
        var top = new TopHits(most, after);
        var collector = Collect(top, cancellation);
        return new HitPass(
            top.InOrder(), top.Behind > most, collector.Hits, _request.Group == SearchGroup.None ? null : collector.Groups, _warnings);
    }

    /// <summary>Counts one field and lists the values that are accepted.</summary>
    public FacetSearchResult Values(Func<FacetValue, bool> accepts, CancellationToken cancellation)
    {
        Collect(new TopHits(0, after: null), cancellation);
        return new FacetSearchResult(
            new FacetListing(_view.Tables, _filters).List(_counters[0], _request.FacetLimit, accepts),
            _warnings);
    }

    public void Dispose()
    {
        foreach (var counter in _counters) counter.Dispose();
    }

    private HitCollector Collect(TopHits top, CancellationToken cancellation)
    {
        var query = new QueryCompiler(_searcher.IndexReader, _request.Unit, _view, cancellation).Compile(_request.Query.Root, _request.SimilarTo);
        var collector = new HitCollector(_request, _filters, _view, _counters, top, cancellation);
        if (_request.Group == SearchGroup.Family) CollectFamilies(query, collector);
        else _searcher.Search(query, collector);
        collector.Finish();
        return collector;
    }

    private void CollectFamilies(Query query, HitCollector collector)
    {
        using var families = new GroupCollector(collector, _view.FamiliesOf(_searcher.IndexReader).Statements);
        _searcher.Search(query, families);
        families.Finish();
    }

    private string? Next(List<CollectedHit> page, TopHits top, Cursor? cursor, IndexState state)
    {
        var given = (long)_request.Size * (cursor is null ? _request.Page : 1);
        if (page.Count == 0 || top.Behind <= given) return null;
        var pinned = Cursor.IsPinned(_request);
        return new Cursor(
            CursorScope.Of(_request), page[^1].Key, pinned ? state.Epoch : null, pinned ? state.Generation : 0,
            pinned ? state.Register : null).ToString();
    }
}
