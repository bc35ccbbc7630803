using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NegotiationsSearch.Web.Site;

/// <summary>What a page may do in a browser: load files of this server, ask this server, send forms to it, and nothing else.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Add(IHeaderDictionary headers) => headers.ContentSecurityPolicy = Policy;

    /// <summary>Tells caches that the page is another one for a reader of another language, also where it has not changed.</summary>
    public static ValueTask<object?> VaryByLanguageAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return next(context);
    }
}
