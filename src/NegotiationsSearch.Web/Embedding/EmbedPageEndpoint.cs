using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web.Embedding;

/// <summary><c>/embed/</c>: the page that makes the snippet for other pages, with a preview. Its parameters are the element's attributes.</summary>
internal static class EmbedPageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/embed/", Show);

    private static PageResult Show(HttpContext context) =>
        new(typeof(EmbedPage), (nameof(EmbedPage.Snippet), new Snippet(SiteContext.Of(context))));
}
