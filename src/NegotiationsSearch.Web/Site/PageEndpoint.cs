using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NegotiationsSearch.Web.Site;

/// <summary>Marks an endpoint that answers people: its problems are pages too.</summary>
internal sealed class PageEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler)
            .AddEndpointFilter(PageHeaders.VaryByLanguageAsync)
            .WithMetadata(new PageEndpoint())
            .ExcludeFromDescription();

    public static bool Serves(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageEndpoint>() is not null;
}
