using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Guards;

/// <summary>Tells whether an answer the client has is still good, before anything is searched.</summary>
internal static class Freshness
{
    // The same index may be answered for in another way by another build.
    private static readonly string Build = typeof(Freshness).Module.ModuleVersionId.ToString("N");

    /// <summary>Gives the answer its ETag and lifetime; true when the client's copy has the same.</summary>
    /// <param name="context">The request.</param>
    /// <param name="state">The index that is answered for.</param>
    /// <param name="beside">What else the answer is made of.</param>
    public static bool IsUnchanged(HttpContext context, IndexState state, string beside = "")
    {
        var tag = Tag(context.Request, state, beside);
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        context.Response.Headers.CacheControl = "public, max-age=30, stale-while-revalidate=300";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any);
    }

    private static EntityTagHeaderValue Tag(HttpRequest request, IndexState state, string beside)
    {
        var identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{state.Epoch}\n{state.Generation}\n{state.Register}\n{state.Sample}\n{beside}\n{Build}\n"
            + $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}\n{CanonicalQuery(request.Query)}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 12);
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash)}\"", isWeak: true);
    }

    private static string CanonicalQuery(IQueryCollection query) =>
        string.Join('&', query
            .SelectMany(pair => pair.Value.Select(value => $"{pair.Key}={Uri.EscapeDataString(value ?? "")}"))
            .Order(StringComparer.Ordinal));
}
