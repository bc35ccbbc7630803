using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Guards;

/// <summary>
/// Stands around every endpoint of the search, and of nothing else the host serves: headers, host check, rate limit,
/// and a problem for whatever is thrown.
/// </summary>
internal sealed partial class RequestGuard(RequestDelegate endpoint, IServiceProvider services, bool isCounted)
{
    private readonly NegotiationsSearchOptions _options = services.GetRequiredService<IOptions<NegotiationsSearchOptions>>().Value;
    private readonly RequestRate _rate = services.GetRequiredService<RequestRate>();
    private readonly ILogger _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<RequestGuard>();

    /// <summary>Puts a guard around an endpoint as it is built.</summary>
    public static void Around(EndpointBuilder builder)
    {
        if (builder.RequestDelegate is { } endpoint)
            builder.RequestDelegate = new RequestGuard(
                endpoint,
                builder.ApplicationServices,
                isCounted: !builder.Metadata.OfType<Uncounted>().Any()).InvokeAsync;
    }

    private async Task InvokeAsync(HttpContext context)
    {
        SecurityHeaders.Add(context.Response.Headers);
        CrossOrigin.Add(context, _options);
        SharedCaches.KeepOut(context);
        try
        {
            if (Refusal(context) is { } refusal) await refusal.ExecuteAsync(context);
            else await endpoint(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            if (!context.RequestAborted.IsCancellationRequested) await ProblemFor(exception, context).ExecuteAsync(context);
        }
        catch (Exception exception)
        {
            // So that nobody takes the part that was sent for the whole.
            if (!context.RequestAborted.IsCancellationRequested) LogFailure(exception.GetType().FullName, context.Request.Path, exception.StackTrace);
            context.Abort();
        }
    }

    private ProblemResult? Refusal(HttpContext context) =>
        !HostCheck.IsAllowed(context, _options) ? new ProblemResult(KnownProblems.MisdirectedHost())
        : isCounted ? _rate.Refusal(context)
        : null;

    private ProblemResult ProblemFor(Exception exception, HttpContext context)
    {
        if (ExceptionProblem.Of(exception, context.Request, _options.QueryTimeout) is { } problem) return problem;
        LogFailure(exception.GetType().FullName, context.Request.Path, exception.StackTrace);
        return new ProblemResult(KnownProblems.Internal());
    }

    // Without the exception's message: it may repeat what was searched for.
    [LoggerMessage(LogLevel.Error, "{Exception} at {Path}\n{StackTrace}")]
    private partial void LogFailure(string? exception, string path, string? stackTrace);
}
