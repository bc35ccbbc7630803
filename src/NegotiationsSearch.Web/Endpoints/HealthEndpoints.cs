using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: there is an index to search.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("").WithMetadata(new Uncounted());
        health.MapRead<HealthAnswer>("/health/live", Live, [])
            .WithName("live")
            .WithTags("Operations")
            .WithSummary("Whether the server answers");
        health.MapRead<HealthAnswer>("/health/ready", Ready, [], 503)
            .WithName("ready")
            .WithTags("Operations")
            .WithSummary("Whether there is an index to search");
    }

    private static IResult Live(HttpContext context) => Status(context, "live", null);

    private static IResult Ready(HttpContext context, IndexSource index)
    {
        using var snapshot = index.Acquire();
        return Status(context, "ready", SearchMapping.Index(snapshot.State));
    }

    private static IResult Status(HttpContext context, string status, IndexAnswer? index)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Answer.Json(new HealthAnswer { Status = status, Index = index }, AnswersJson.Served.HealthAnswer);
    }
}
