using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Guards;

/// <summary>
/// Counts the requests of each address in fixed minutes and tells them what is left (draft-ietf-httpapi-ratelimit-headers).
/// What is asked while one types is counted apart and may be more.
/// </summary>
internal sealed class RequestRate : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // A reader who types all the while asks about as often for each search made.
    private const int TypingShare = 5;

    private readonly int? _limit;
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    public RequestRate(IOptions<NegotiationsSearchOptions> options)
    {
        _limit = options.Value.RequestsPerMinute;
        if (_limit is { } limit) _limiter = PartitionedRateLimiter.Create<HttpContext, (string, bool)>(context => Partition(context, limit));
    }

    /// <summary>Counts the request; null when it may go on.</summary>
    public ProblemResult? Refusal(HttpContext context)
    {
        if (_limiter is null) return null;
        using var lease = _limiter.AttemptAcquire(context);
        var left = _limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        var (name, quota) = IsTyping(context) ? ("typing", _limit * TypingShare) : ("address", _limit);
        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={quota};w={Window.TotalSeconds}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left}");
        if (lease.IsAcquired) return null;
        return new ProblemResult(KnownProblems.TooManyRequests(), lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window);
    }

    public void Dispose() => _limiter?.Dispose();

    private static bool IsTyping(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AskedWhileTyping>() is not null;

    private static RateLimitPartition<(string Address, bool IsTyping)> Partition(HttpContext context, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(
            (Address: context.Connection.RemoteIpAddress?.ToString() ?? "", IsTyping: IsTyping(context)),
            key => new FixedWindowRateLimiterOptions
            {
                PermitLimit = key.IsTyping ? limit * TypingShare : limit,
                Window = Window,
                QueueLimit = 0,
            });
}
