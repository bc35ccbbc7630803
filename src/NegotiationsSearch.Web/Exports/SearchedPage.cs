using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Exports;

/// <summary>The page that shows the search a file or a feed is made of.</summary>
internal static class SearchedPage
{
    private static readonly string[] OfAnAnswer = ["facet", "facet_limit", "size", "page", "cursor", "offsets"];

    /// <summary>Its full URL, with what narrows and orders the search.</summary>
    public static string Of(HttpContext context)
    {
        var site = new SiteLinks(context);
        var query = context.Request.Query
            .Where(pair => !OfAnAnswer.Contains(pair.Key))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return site.Absolute(site.Root + QueryString.Create(query).ToUriComponent());
    }
}
