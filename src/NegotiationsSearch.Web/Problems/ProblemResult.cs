using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.InstantSearch;
using NegotiationsSearch.Web.Parameters;
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
        int? seconds = retryAfter is { } wait ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : null;
        response.Headers.RetryAfter = seconds?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (problem.Restart is { } restart) response.Headers.Link = $"<{restart}>; rel=\"first\"";
        if (PageEndpoint.Of(httpContext) is { } page) return Page(page, seconds).ExecuteAsync(httpContext);
        if (httpContext.GetEndpoint()?.Metadata.GetMetadata<MessageErrors>() is not null)
            return response.WriteAsJsonAsync(AsMessage(), InstantSearchJson.Served.ErrorAnswer, cancellationToken: httpContext.RequestAborted);
        return response.WriteAsJsonAsync(problem, AnswersJson.Served.Problem, Problem.ContentType, httpContext.RequestAborted);
    }

    private PageResult Page(PageEndpoint asked, int? seconds) =>
        new(asked.ProblemPage, (nameof(ProblemPage.Problem), problem), (nameof(ProblemPage.Wait), seconds)) { Status = problem.Status };

    private ErrorAnswer AsMessage() =>
        new(problem.Errors.Count == 0 ? problem.Detail : string.Join(' ', problem.Errors.Select(Sentence)), problem.Status);

    private static string Sentence(ParameterError error) => error.Position is { } position
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{error.Parameter}, position {position}: {error.Detail}")
        : $"{error.Parameter}: {error.Detail}";
}
