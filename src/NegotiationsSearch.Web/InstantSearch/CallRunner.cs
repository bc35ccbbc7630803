using System.Text.Json.Nodes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.InstantSearch.Highlighting;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>Runs searches of one batch on one state of the index.</summary>
internal sealed class CallRunner(IndexSnapshot snapshot, RequestLinks links, TimeProvider time, CancellationToken cancellation)
{
    /// <summary>The most hits a page has.</summary>
    public const int MostHits = 100;

    private const int MostFacetHits = 100;
    private readonly FacetNames _names = new(snapshot);

    public HitsAnswer Hits(Call call)
    {
        var start = time.GetTimestamp();
        var parameters = call.Parameters;
        var counts = new FacetCounts(parameters);
        var (page, size) = (parameters.Integer("page", 0, int.MaxValue - 1), parameters.Integer("hitsPerPage", 20, MostHits));
        var isReached = size == 0 || (long)(page + 1) * size <= SearchParameters.DeepestHit;
        var request = _names.Resolve(call.Read()) with
        {
            Facets = counts.Fields,
            FacetLimit = counts.Limit,
            Size = isReached ? size : 0,
            Page = isReached && size > 0 ? page + 1 : 1,
        };
        var found = snapshot.Search(request, cancellation);
        var days = counts.Days(snapshot, request, cancellation);
        return new HitsAnswer
        {
            Index = call.Index.Text,
            Query = call.QueryText,
            Params = call.Echo(),
            Page = page,
            HitsPerPage = size,
            NbHits = found.TotalHits,
            NbPages = size == 0 ? 0 : Math.Min((found.TotalHits + size - 1) / size, SearchParameters.DeepestHit / size),
            Facets = counts.Any ? counts.Values(found.Facets, days, _names) : null,
            FacetsStats = counts.Any ? counts.Statistics(days) : null,
            Message = Message([.. request.Query.Warnings, .. found.Warnings], isReached),
            Hits = Records(found.Hits, parameters, new HitHighlighter(parameters, request.Query.Root)),
            ProcessingTime = Elapsed(start),
        };
    }

    public FacetHitsAnswer FacetHits(Call call)
    {
        var start = time.GetTimestamp();
        var parameters = call.Parameters;
        if (!SearchParameters.Facet.Values!.Contains(call.Facet))
            throw new SearchRejectedException("facet", ParameterReader.Unknown("facet", call.Facet!, SearchParameters.Facet.Values!));
        var field = FacetCounts.FieldOf(call.Facet!);
        var typed = parameters.Text("facetQuery") ?? "";
        var most = parameters.Integer("maxFacetHits", 10, MostFacetHits);
        var marks = Marks.Of(parameters);
        var found = snapshot.SearchFacet(_names.Resolve(call.Read()), field, typed, Math.Max(1, most), cancellation);
        return new FacetHitsAnswer
        {
            FacetHits =
            [
                .. found.Facet.Values.Where(value => value.Count > 0).Take(most)
                    .Select(value => Named(_names.NameOf(field, value), value.Count)),
            ],
            ProcessingTime = Elapsed(start),
        };

        FacetHit Named(string name, long count) => new(name, MarkedText.Whole(name, MatchedBeginning.Of(name, typed), marks), count);
    }

    private List<JsonObject> Records(IReadOnlyList<Hit> hits, CallParameters parameters, HitHighlighter highlighter)
    {
        var (retrieved, headings) = (new RetrievedAttributes(parameters), DocSearchRecord.Asked(parameters));
        var mapping = new HitMapping(links, OffsetUnit.Utf16);
        var records = new List<JsonObject>(hits.Count);
        foreach (var hit in hits)
        {
            var record = HitRecord.Of(hit, mapping);
            highlighter.Mark(record, hit);
            headings?.Add(record, hit);
            retrieved.Trim(record);
            records.Add(record);
        }
        return records;
    }

    private static string? Message(IReadOnlyList<string> warnings, bool isReached)
    {
        var told = isReached ? warnings : [.. warnings, "Only the first 10,000 hits can be paged through; nbPages says how far."];
        return told.Count == 0 ? null : string.Join(' ', told);
    }

    private int Elapsed(long start) => (int)Math.Ceiling(time.GetElapsedTime(start).TotalMilliseconds);
}
