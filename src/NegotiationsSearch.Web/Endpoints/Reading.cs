using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.OpenApi;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>Maps endpoints that are read.</summary>
internal static class Reading
{
    /// <summary>The part of a path that names a thing.</summary>
    public static Parameter Id(string what) => new("id", $"The {what}'s id, as a search gives it.") { InPath = true };

    /// <summary>GET, described in the OpenAPI document, and HEAD, which goes without saying.</summary>
    public static RouteHandlerBuilder MapRead<TAnswer>(this IEndpointRouteBuilder routes, string pattern, Delegate handler, IReadOnlyList<Parameter> parameters, params int[] problems)
    {
        routes.MapMethods(pattern, [HttpMethods.Head], handler).ExcludeFromDescription();
        var described = routes.MapGet(pattern, handler)
            .WithGroupName(Document.Group)
            .Produces<TAnswer>()
            .AddOpenApiOperationTransformer((operation, _, _) => ParameterDescription.AddTo(operation, parameters));
        foreach (var status in problems) described.Produces<Problem>(status, Problem.ContentType);
        return described;
    }
}
