using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Assets;
using NegotiationsSearch.Web.Embedding;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Exports;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.InstantSearch;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web;

/// <summary>Puts the search among a host's endpoints.</summary>
public static class NegotiationsSearchEndpoints
{
    /// <summary>
    /// Maps the page at <c>/</c>, <c>/v1/…</c>, <c>/openapi/v1.json</c>, <c>/docs</c> and <c>/health/…</c>, under the group's prefix if it is
    /// called on one.
    /// </summary>
    public static IEndpointConventionBuilder MapNegotiationsSearch(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        SearchEndpoint.Map(group);
        SimilarEndpoint.Map(group);
        CheckEndpoint.Map(group);
        ArticleEndpoint.Map(group);
        ParagraphEndpoint.Map(group);
        QuotationEndpoint.Map(group);
        FamilyEndpoint.Map(group);
        FacetEndpoint.Map(group);
        SuggestEndpoint.Map(group);
        ExportEndpoints.Map(group);
        FeedEndpoints.Map(group);
        OpenSearchEndpoints.Map(group);
        SpeakerEndpoints.Map(group);
        CorrectionsEndpoint.Map(group);
        HealthEndpoints.Map(group);
        InstantSearchEndpoints.Map(group);
        DocumentationEndpoints.Map(group);
        EmbedEndpoints.Map(group);
        AssetEndpoint.Map(group);
        SearchPageEndpoint.Map(group);
        SpeakerPageEndpoint.Map(group);
        QuotationPageEndpoint.Map(group);
        FamilyPageEndpoint.Map(group);
        CheckPageEndpoint.Map(group);
        NobodysPageEndpoint.Map(group);
        RootFileEndpoints.Map(group);
        NotFoundEndpoint.Map(group);
        ((IEndpointConventionBuilder)group).Finally(RequestGuard.Around);
        return group;
    }

    /// <summary>
    /// Answers whatever else is asked for: people by a page, programs by a problem. For a host that serves nothing beside the search.
    /// </summary>
    public static IEndpointConventionBuilder MapNegotiationsSearchFallback(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("");
        NobodysPageEndpoint.MapFallback(group);
        ((IEndpointConventionBuilder)group).Finally(RequestGuard.Around);
        return group;
    }
}
