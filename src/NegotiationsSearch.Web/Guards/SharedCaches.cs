using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Guards;

/// <summary>
/// Keeps answers that a host gives to some readers only out of caches that others share. Whether it does is told by the endpoint's
/// authorization, and by a reader who has signed in.
/// </summary>
internal static class SharedCaches
{
    private const string Public = "public";

    public static void KeepOut(HttpContext context)
    {
        if (IsForSome(context)) context.Response.OnStarting(MakePrivate, context.Response.Headers);
    }

    private static bool IsForSome(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true) return true;
        var metadata = context.GetEndpoint()?.Metadata;
        return metadata?.GetMetadata<IAuthorizeData>() is not null && metadata.GetMetadata<IAllowAnonymous>() is null;
    }

    private static Task MakePrivate(object state)
    {
        var headers = (IHeaderDictionary)state;
        if (headers.CacheControl.ToString() is var given && given.StartsWith(Public, StringComparison.Ordinal))
            headers.CacheControl = "private" + given[Public.Length..];
        return Task.CompletedTask;
    }
}
