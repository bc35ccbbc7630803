using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Exports;

/// <summary><c>/v1/search.atom</c> and <c>/v1/search.feed.json</c>: the newest hits of a search.</summary>
internal static class FeedEndpoints
{
    private const string Newest =
        "The newest first, whatever sort says; sort, facet, facet_limit, page and cursor shape a page of a search and count for nothing here. "
        + "An entry's id is the same in every feed. ";

    private static readonly Parameter Size = SearchParameters.Size with { Meaning = "The most entries.", Minimum = 1, Default = "50" };

    private static readonly IReadOnlyList<Parameter> Parameters =
        [.. SearchParameters.All.Select(parameter => parameter == SearchParameters.Size ? Size : parameter)];

    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(
            routes.MapReadText("/v1/search.atom", Atom, "application/atom+xml", Parameters, 400, 429, 503),
            "search-atom",
            "Follow a search as an Atom feed",
            Newest + "Atom 1.0, text alone.");
        Describe(
            routes.MapRead<JsonFeedAnswer>("/v1/search.feed.json", Json, Parameters, 400, 429, 503),
            "search-feed",
            "Follow a search as a JSON Feed",
            Newest + "JSON Feed 1.1, served as application/feed+json; _negotiations_search holds each hit as a search answers it.");
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary, string description) => route
        .Produces(StatusCodes.Status304NotModified)
        .WithName(name)
        .WithTags("Exports")
        .WithSummary(summary)
        .WithDescription(description);

    private static IResult Atom([AsParameters] IndexRequest request) => Read(request, (title, provenance, hits) =>
        TypedResults.Text(AtomFeed.Write(new SiteLinks(request.Context), Self(request), title, provenance, hits), AtomXml.ContentType));

    private static IResult Json([AsParameters] IndexRequest request) => Read(request, (title, provenance, hits) =>
        TypedResults.Json(
            JsonFeed.Of(new SiteLinks(request.Context), Self(request), title, provenance, hits),
            AnswersJson.Served.JsonFeedAnswer,
            JsonFeed.ContentType));

    private static IResult Read(IndexRequest request, Func<string, ExportAnswer, IReadOnlyList<HitAnswer>, IResult> write)
    {
        var reader = new ParameterReader(request.Context.Request.Query);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var asked = SearchRequestReader.Read(reader, unit, Size) with
        {
            Sort = SearchSort.Newest,
            Facets = [],
            Page = 1,
            Cursor = null,
        };
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Search(asked, cancellation),
            (result, _) =>
            {
                var answer = SearchMapping.Search(asked, result, request.Links, unit);
                return write(FeedTitle.Of(asked), Provenance(request, answer), answer.Hits);
            });
    }

    private static ExportAnswer Provenance(IndexRequest request, SearchAnswer answer) => new()
    {
        Search = SearchedPage.Of(request.Context),
        Query = answer.Query,
        Total = answer.Total,
        Index = answer.Index,
        Exported = request.Time.GetUtcNow(),
    };

    private static string Self(IndexRequest request) => request.Context.Request.GetEncodedUrl();
}
