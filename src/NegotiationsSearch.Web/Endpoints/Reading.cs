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
    public static RouteHandlerBuilder MapRead<TAnswer>(
        this IEndpointRouteBuilder routes, string pattern, Delegate handler, IReadOnlyList<Parameter> parameters,
        params int[] problems) =>
        Map(routes, pattern, handler, parameters, problems, route => route.Produces<TAnswer>());

    /// <summary>The same for an answer that is not JSON.</summary>
    public static RouteHandlerBuilder MapReadText(
        this IEndpointRouteBuilder routes, string pattern, Delegate handler, string contentType,
        IReadOnlyList<Parameter> parameters, params int[] problems) =>
        Map(routes, pattern, handler, parameters, problems, route => route.Produces<string>(StatusCodes.Status200OK, contentType));

    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder routes, string pattern, Delegate handler, IReadOnlyList<Parameter> parameters,
        int[] problems, Action<RouteHandlerBuilder> produce)
    {
        routes.MapMethods(pattern, [HttpMethods.Head], handler).ExcludeFromDescription();
        var described = routes.MapGet(pattern, handler)
            .WithGroupName(Document.Group)
            .AddOpenApiOperationTransformer((operation, _, _) => ParameterDescription.AddTo(operation, parameters));
        produce(described);
        // The host check stands in front of every endpoint.
        foreach (var status in problems.Append(StatusCodes.Status421MisdirectedRequest)) described.Produces<Problem>(status, Problem.ContentType);
        return described;
    }
}
