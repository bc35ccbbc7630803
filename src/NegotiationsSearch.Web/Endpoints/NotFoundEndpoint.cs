using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>Whatever else is asked for under <c>/v1</c>: a problem with words in it, not an empty answer.</summary>
internal static class NotFoundEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Map("/v1/{**path}", Refuse).ExcludeFromDescription();

    private static IResult Refuse(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            return new ProblemResult(
                KnownProblems.NotFound("There is nothing at this path. /openapi/v1.json lists the paths there are."));
        var takesPost = context.Request.Path.Value!.EndsWith(CheckEndpoint.Path, StringComparison.Ordinal);
        string[] served = takesPost ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
        context.Response.Headers.Allow = string.Join(", ", served);
        return new ProblemResult(KnownProblems.MethodNotAllowed(method, served));
    }
}
