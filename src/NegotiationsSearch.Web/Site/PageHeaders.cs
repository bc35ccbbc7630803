using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NegotiationsSearch.Web.Site;

/// <summary>What a page may do in a browser: load files of this server, ask this server, send forms to it, and nothing else.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
    }
}
