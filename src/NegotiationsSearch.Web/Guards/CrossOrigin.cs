using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NegotiationsSearch.Web.Guards;

/// <summary>Lets pages of the allowed origins read the answers (CORS). Requests are plain GETs, so none is asked about beforehand.</summary>
internal static class CrossOrigin
{
    private const string Any = "*";
    private const string Exposed = "ETag, Link, Retry-After, RateLimit, RateLimit-Policy";

    public static void Add(HttpContext context, NegotiationsSearchOptions options)
    {
        var headers = context.Response.Headers;
        var isForAnyOrigin = context.GetEndpoint()?.Metadata.GetMetadata<AnyOrigin>() is not null;
        // Pages that isolate themselves (COEP) load nothing that does not say so.
        if (isForAnyOrigin) headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (isForAnyOrigin || options.AllowedOrigins.Contains(Any))
        {
            headers.AccessControlAllowOrigin = Any;
            headers.AccessControlExposeHeaders = Exposed;
            return;
        }
        if (options.AllowedOrigins.Count == 0) return;
        headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        var origin = context.Request.Headers.Origin.ToString();
        if (!options.AllowedOrigins.Any(allowed => allowed.TrimEnd('/').Equals(origin, StringComparison.OrdinalIgnoreCase))) return;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlExposeHeaders = Exposed;
    }
}
