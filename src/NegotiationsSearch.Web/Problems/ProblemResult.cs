using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Problems;

/// <summary>Writes a problem; it is never kept in a cache.</summary>
internal sealed class ProblemResult(Problem problem, TimeSpan? retryAfter = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = problem.Status;
        response.Headers.Remove(HeaderNames.ETag);
        response.Headers.CacheControl = "no-store";
        if (retryAfter is { } wait)
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
                .ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (problem.Restart is { } restart) response.Headers.Link = $"<{restart}>; rel=\"first\"";
        if (PageEndpoint.Serves(httpContext))
            return new PageResult(typeof(ProblemPage), nameof(ProblemPage.Problem), problem, problem.Status).ExecuteAsync(httpContext);
        return response.WriteAsJsonAsync(problem, AnswersJson.Served.Problem, Problem.ContentType, httpContext.RequestAborted);
    }
}
