using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/search</c>: hits, facets and totals of one state of the index.</summary>
internal static class SearchEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<SearchAnswer>("/v1/search", Search, SearchParameters.All, 400, 410, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("search")
            .WithTags("Search")
            .WithSummary("Search the coverage")
            .WithDescription("Filters given more than once are joined by OR, different filters by AND. Totals and facet counts are exact.");

    private static IResult Search([AsParameters] IndexRequest request)
    {
        var reader = new ParameterReader(request.Context.Request.Query);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var asked = SearchRequestReader.Read(reader, unit);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Search(asked, cancellation),
            (result, _) => Found(request.Context, asked, result, unit));
    }

    /// <summary>A page of hits, with the link to the next in the header as well.</summary>
    public static IResult Found(HttpContext context, SearchRequest request, SearchResult result, OffsetUnit unit)
    {
        var answer = SearchMapping.Search(request, result, new RequestLinks(context.Request), unit);
        if (answer.Links.Next is { } next) context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Answer.Json(answer, AnswersJson.Served.SearchAnswer);
    }
}
