using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Problems;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary>Paths that nothing is at: where people look for it they are told by a page.</summary>
internal static class NobodysPageEndpoint
{
    private static Problem Missing => KnownProblems.NotFound("There is nothing at this path. /openapi/v1.json lists the paths of the API.");

    /// <summary>Lists that there are none of.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var path in new[] { "/speakers", "/quotations", "/families" })
            PageEndpoint.Map(routes, path, () => new ProblemResult(Missing));
    }

    /// <summary>Whatever else there is not.</summary>
    public static void MapFallback(IEndpointRouteBuilder routes) => routes.MapFallback("/{**path}", Refuse).ExcludeFromDescription();

    private static IResult Refuse(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return IsPerson(context.Request)
            ? new PageResult(typeof(ProblemPage), (nameof(ProblemPage.Problem), Missing)) { Status = StatusCodes.Status404NotFound }
            : new ProblemResult(Missing);
    }

    private static bool IsPerson(HttpRequest request) =>
        request.Headers[HeaderNames.Accept].ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
