using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary><c>/</c>: the search as a page. Its parameters are those of <c>/v1/search</c>.</summary>
internal static class SearchPageEndpoint
{
    // All of a timeline's days come with one search; a list shows the first few.
    private const int MostValues = 1000;

    private static readonly IReadOnlyList<FacetField> Facets =
    [
        FacetField.Speaker, FacetField.Source, FacetField.Side, FacetField.Directness, FacetField.Language, FacetField.Day, FacetField.Month,
    ];

    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/", Search).WithName(SiteLinks.RootEndpoint);

    private static IResult Search([AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        var reader = new ParameterReader(site.State.Asked);
        var asked = SearchRequestReader.Read(reader, OffsetUnit.Utf16) with { Facets = Facets, FacetLimit = MostValues };
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Search(asked, cancellation),
            (result, _) => new PageResult(
                typeof(SearchPage),
                nameof(SearchPage.Answer),
                SearchMapping.Search(asked, result, request.Links, OffsetUnit.Utf16)),
            site.Words.Language);
    }
}
