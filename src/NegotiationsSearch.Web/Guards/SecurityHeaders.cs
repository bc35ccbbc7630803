using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Guards;

/// <summary>What every answer tells a browser not to do.</summary>
internal static class SecurityHeaders
{
    public static void Add(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
    }
}
