using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// <c>/embed/{name}</c>: the newest script, kept for minutes; <c>/embed/{version}/{name}</c>: that very content or none, kept for ever.
/// </summary>
internal static class EmbedScriptEndpoint
{
    private const string Gzip = "gzip";

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapScript(routes, "/embed/{name}", Newest);
        MapScript(routes, "/embed/{version}/{name}", Exact);
    }

    private static void MapScript(IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler).WithMetadata(new Uncounted()).ExcludeFromDescription();

    private static IResult Newest(string name, HttpContext context) =>
        EmbedScripts.Find(name) is { } script
            ? Serve(script, context, "public, max-age=300, stale-while-revalidate=86400")
            : Missing("There is no such file to embed. /embed/ tells what there is.");

    private static IResult Exact(string version, string name, HttpContext context) =>
        EmbedScripts.Find(name) is { } script && script.Version == version
            ? Serve(script, context, "public, max-age=31536000, immutable")
            : Missing($"This server does not have that version of the file. /embed/ tells the one it has.");

    private static IResult Serve(EmbedScript script, HttpContext context, string kept)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = kept;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var isCompressed = context.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == Gzip && coding.Quality != 0);
        if (isCompressed) headers.ContentEncoding = Gzip;
        return TypedResults.Bytes(
            isCompressed ? script.Compressed : script.Content,
            "text/javascript; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{script.Version}\"", isWeak: true));
    }

    private static ProblemResult Missing(string detail) => new(KnownProblems.NotFound(detail));
}
