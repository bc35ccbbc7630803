using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
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

    private static readonly IReadOnlyList<FacetField> Dates = [FacetField.Day, FacetField.Month];

    /// <summary>What the page counts.</summary>
    public static readonly IReadOnlyList<FacetField> Facets =
        [FacetField.Speaker, FacetField.Source, FacetField.Side, FacetField.Directness, FacetField.Language, .. Dates];

    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/", Search)
        .WithMetadata(new PageEndpoint { ProblemPage = typeof(SearchProblemPage) })
        .WithName(SiteLinks.RootEndpoint);

    private static IResult Search([AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        var reader = new ParameterReader(site.State.Asked);
        var asked = SearchRequestReader.Read(reader, OffsetUnit.Utf16) with { Facets = Facets, FacetLimit = MostValues };
        return request.Search(
            reader,
            (snapshot, cancellation) =>
            {
                var found = snapshot.Search(asked, cancellation);
                var ways = found.TotalHits > 0 ? [] : WayOut.Of(site, snapshot, cancellation);
                return (Found: found, Times: Times(snapshot, asked, found, cancellation), Ways: ways);
            },
            (result, _) => new PageResult(
                typeof(SearchPage),
                (nameof(SearchPage.Answer), SearchMapping.Search(asked, result.Found, request.Links, OffsetUnit.Utf16)),
                (nameof(SearchPage.Days), Counts(result.Times, FacetField.Day)),
                (nameof(SearchPage.Months), Counts(result.Times, FacetField.Month)),
                (nameof(SearchPage.Ways), result.Ways)),
            site.Words.Language);
    }

    // The timeline shows what lies around the dates that are chosen too.
    private static SearchResult Times(IndexSnapshot snapshot, SearchRequest asked, SearchResult found, CancellationToken cancellation) =>
        asked.From is null && asked.To is null
            ? found
            : snapshot.Search(asked with { From = null, To = null, Facets = Dates, Size = 0, Page = 1, Cursor = null }, cancellation);

    private static FacetAnswer Counts(SearchResult times, FacetField field) =>
        SearchMapping.Facet(times.Facets.Single(facet => facet.Field == field));
}
