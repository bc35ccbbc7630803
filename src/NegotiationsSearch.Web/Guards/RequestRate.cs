using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Guards;

/// <summary>Counts the requests of each address in fixed minutes and tells them what is left (draft-ietf-httpapi-ratelimit-headers).</summary>
internal sealed class RequestRate : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly int? _limit;
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    public RequestRate(IOptions<NegotiationsSearchOptions> options)
    {
        _limit = options.Value.RequestsPerMinute;
        if (_limit is { } limit) _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, limit));
    }

    /// <summary>Counts the request; null when it may go on.</summary>
    public ProblemResult? Refusal(HttpContext context)
    {
        if (_limiter is null) return null;
        using var lease = _limiter.AttemptAcquire(context);
        var left = _limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"address\";q={_limit};w={Window.TotalSeconds}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"address\";r={left}");
        if (lease.IsAcquired) return null;
        return new ProblemResult(KnownProblems.TooManyRequests(), lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window);
    }

    public void Dispose() => _limiter?.Dispose();

    private static RateLimitPartition<string> Partition(HttpContext context, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = Window, QueueLimit = 0 });
}
