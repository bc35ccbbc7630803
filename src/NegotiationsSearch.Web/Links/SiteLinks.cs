using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NegotiationsSearch.Web.Assets;

namespace NegotiationsSearch.Web.Links;

/// <summary>
/// Paths as a browser reaches them: under the host's path base and the prefix the search is mapped at. The one place that knows them.
/// </summary>
internal sealed class SiteLinks
{
    /// <summary>The name of the endpoint that stands at the root.</summary>
    public const string RootEndpoint = "search-page";

    private readonly HttpRequest _request;

    public SiteLinks(HttpContext context)
    {
        _request = context.Request;
        var generator = context.RequestServices.GetRequiredService<LinkGenerator>();
        Root = (generator.GetPathByName(context, RootEndpoint) ?? _request.PathBase.Value ?? "").TrimEnd('/') + "/";
    }

    /// <summary>The path of the search page, which all others stand under; ends in a slash.</summary>
    public string Root { get; }

    public string Check => Root + "check";

    public string OpenSearch => Root + "opensearch.xml";

    public string Documentation => Root + "docs/";

    public string Speaker(string id) => $"{Root}speakers/{Uri.EscapeDataString(id)}";

    public string Quotation(string id) => $"{Root}quotations/{Uri.EscapeDataString(id)}";

    public string Family(string id) => $"{Root}families/{Uri.EscapeDataString(id)}";

    /// <summary>What other sites use, by its name there: <c>negotiations-search.js</c>; empty for the page that tells how.</summary>
    public string Embed(string name) => $"{Root}embed/{name}";

    /// <summary>A quotation's card as HTML to paste.</summary>
    public string Card(string quotation) => Embed("cards/" + Uri.EscapeDataString(quotation));

    public string OEmbed => Root + "oembed";

    /// <summary>A file under wwwroot, by its name there: <c>site/site.css</c>.</summary>
    public string Asset(string name) => $"{Root}assets/{AssetCatalog.Version}/{name}";

    /// <summary>A path of the API: <c>search</c>, <c>suggest</c>.</summary>
    public string Api(string path) => $"{Root}v1/{path}";

    /// <summary>The full URL of a path of ours, for what leaves the page: feeds, citations, previews.</summary>
    public string Absolute(string path) => $"{_request.Scheme}{Uri.SchemeDelimiter}{_request.Host.ToUriComponent()}{path}";
}
