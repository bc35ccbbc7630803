using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary>Marks an endpoint that answers people: its problems are pages too.</summary>
internal sealed class PageEndpoint
{
    /// <summary>The page its problems are told on.</summary>
    public Type ProblemPage { get; init; } = typeof(ProblemPage);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler)
            .AddEndpointFilter(PageHeaders.VaryByLanguageAsync)
            .WithMetadata(new PageEndpoint())
            .ExcludeFromDescription();

    /// <summary>Null when the request is not for a page.</summary>
    public static PageEndpoint? Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageEndpoint>();
}
