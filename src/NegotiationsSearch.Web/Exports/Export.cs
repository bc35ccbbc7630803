using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Exports;

/// <summary>A search whose hits leave as a file: what was asked, of which state of the index, and the hits step by step.</summary>
internal sealed class Export : IDisposable
{
    private readonly IndexRequest _request;
    private readonly SearchRequest _asked;
    private readonly IndexSnapshot _snapshot;
    private readonly HitWalk _walk;
    private readonly HitMapping _mapping;

    public Export(IndexRequest request, SearchRequest asked, OffsetUnit unit, IndexSnapshot snapshot)
    {
        _request = request;
        _asked = asked;
        _snapshot = snapshot;
        _walk = snapshot.Walk(asked);
        _mapping = new HitMapping(request.Links, unit);
    }

    public IndexState State => _snapshot.State;

    /// <summary>What is searched for; empty for everything.</summary>
    public string Subject => SearchSubject.Of(_asked);

    /// <summary>The next hits; none at the end. The time limit of a search is each step's, not the whole file's.</summary>
    public IReadOnlyList<HitAnswer> Next()
    {
        using var limit = new TimeLimit(_request.Context, _request.Options.Value, _request.Time);
        return [.. _walk.Next(limit.Token).Select(_mapping.Hit)];
    }

    /// <summary>To be asked for after the first hits.</summary>
    public ExportAnswer Provenance() => new()
    {
        Search = SearchedPage.Of(_request.Context),
        Query = SearchMapping.Query(_asked.Query, _walk.Warnings),
        Total = new TotalAnswer { Hits = _walk.TotalHits, Groups = _walk.TotalGroups },
        Index = SearchMapping.Index(State),
        Exported = _request.Time.GetUtcNow(),
    };

    public void Dispose() => _snapshot.Dispose();
}
