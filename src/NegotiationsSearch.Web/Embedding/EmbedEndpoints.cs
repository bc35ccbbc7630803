using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Guards;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>What other sites use: <c>/embed/…</c>, open to pages of every origin, and <c>/oembed</c>.</summary>
internal static class EmbedEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").WithMetadata(new AnyOrigin());
        EmbedScriptEndpoint.Map(open);
        CardEndpoints.Map(open);
        EmbedPageEndpoint.Map(open);
        OEmbedEndpoint.Map(routes);
        QuotationJsonLdEndpoint.Map(routes);
    }
}
