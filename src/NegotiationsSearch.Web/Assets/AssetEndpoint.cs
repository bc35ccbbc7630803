using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Assets;

/// <summary><c>/assets/{hash}/{name}</c>: the files that pages load. Kept for ever by caches, as another content has another address.</summary>
internal static class AssetEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{hash}/{**name}", [HttpMethods.Get, HttpMethods.Head], Read)
            .WithMetadata(new Uncounted())
            .ExcludeFromDescription();

    private static IResult Read(string hash, string name, HttpContext context)
    {
        if (hash != AssetCatalog.Version || AssetCatalog.Find(name) is not { } asset)
            return new ProblemResult(KnownProblems.NotFound("There is no such file; the page that asks for it may be an old one. Load it again."));
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(asset.Content, asset.ContentType);
    }
}
