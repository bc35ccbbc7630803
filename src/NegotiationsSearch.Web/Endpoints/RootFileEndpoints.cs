using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Assets;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>
/// <c>/robots.txt</c> (RFC 9309) and <c>/favicon.ico</c>, which are asked for at a server's root and nowhere else: under a prefix they are
/// the host's, and at the root a host's own come first.
/// </summary>
internal static class RootFileEndpoints
{
    private const int BehindTheHosts = 1;
    private const string Icon = "site/favicon.svg";

    // A search is narrowed and turned in more ways than a crawler has days.
    private const string Robots = """
        User-agent: *
        Allow: /quotations/
        Allow: /families/
        Allow: /speakers/
        Disallow: /?
        Disallow: /check?
        Disallow: /v1/
        Disallow: /1/

        """;

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/robots.txt", () => TypedResults.Text(Robots.ReplaceLineEndings("\n"), "text/plain; charset=utf-8"));
        if (AssetCatalog.Find(Icon) is { } icon) Map(routes, "/favicon.ico", () => TypedResults.Bytes(icon.Content, icon.ContentType));
    }

    private static void Map(IEndpointRouteBuilder routes, string path, Func<IResult> file) =>
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) => Read(context, file))
            .WithOrder(BehindTheHosts)
            .WithMetadata(new Uncounted())
            .ExcludeFromDescription();

    private static IResult Read(HttpContext context, Func<IResult> file)
    {
        if (new SiteLinks(context).Root != "/") return new ProblemResult(KnownProblems.NotFound("This file is the server's, at its root."));
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return file();
    }
}
