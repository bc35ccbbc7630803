using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace NegotiationsSearch.Web.Links;

/// <summary>
/// Full URLs of this server as the request reached it. Forwarded headers count only when the host has put in its own middleware for them.
/// </summary>
internal sealed class RequestLinks
{
    private readonly HttpRequest _request;
    private readonly string _base;

    public RequestLinks(HttpRequest request)
    {
        _request = request;
        var site = new SiteLinks(request.HttpContext);
        _base = site.Absolute(site.Api(""));
    }

    public string Article(string id) => $"{_base}articles/{Uri.EscapeDataString(id)}";

    public string ArticleVersion(string id, int version) => $"{Article(id)}?version={version}";

    public string Paragraph(string id) => $"{_base}paragraphs/{Uri.EscapeDataString(id)}";

    public string Quotation(string id) => $"{_base}quotations/{Uri.EscapeDataString(id)}";

    public string Family(string id) => $"{_base}families/{Uri.EscapeDataString(id)}";

    public string FamilyPage(string id, int size, int page) => string.Create(CultureInfo.InvariantCulture, $"{Family(id)}?size={size}&page={page}");

    /// <summary>The search for all wordings of an utterance by time.</summary>
    public string QuotationsOfFamily(string family) => $"{_base}search?in=statements&family={Uri.EscapeDataString(family)}&sort=oldest";

    public string Speaker(string id) => $"{_base}speakers/{Uri.EscapeDataString(id)}";

    /// <summary>The search for all that somebody is quoted with.</summary>
    public string QuotationsOf(string speaker) => $"{_base}search?in=statements&speaker={Uri.EscapeDataString(speaker)}";

    public string Corrections => _base + "corrections";

    /// <summary>This request with another cursor, or from its beginning.</summary>
    public string WithCursor(string? cursor)
    {
        var kept = _request.Query
            .Where(pair => pair.Key is not ("cursor" or "page"))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var query = QueryString.Create(cursor is null ? kept : kept.Append(KeyValuePair.Create("cursor", (string?)cursor)));
        return UriHelper.BuildAbsolute(_request.Scheme, _request.Host, _request.PathBase, _request.Path, query);
    }
}
