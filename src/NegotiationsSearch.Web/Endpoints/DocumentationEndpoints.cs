using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.OpenApi;
using Scalar.AspNetCore;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/openapi/v1.json</c> and its page, <c>/docs</c>, which asks no other server for anything.</summary>
internal static class DocumentationEndpoints
{
    private static readonly object NonceKey = new();
    private static readonly object EndOfHosts = new();

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Spelt out, so that a host that maps documents of its own meets no ambiguity.
        routes.MapOpenApi($"/openapi/{Document.Name}.json").Add(AlsoHead);
        var page = routes.MapGroup("");
        ((IEndpointConventionBuilder)page).Add(endpoint => endpoint.Metadata.Add(EndOfHosts));
        ((IEndpointConventionBuilder)page).Finally(KeepHostsAuthorization);
        page.MapScalarApiReference("/docs", Configure).Add(AlsoHead);
    }

    // The page's scripts say of themselves that everybody may read them; who may is for the host to say, whose metadata come first.
    private static void KeepHostsAuthorization(EndpointBuilder endpoint)
    {
        for (var i = endpoint.Metadata.Count - 1; i >= 0 && endpoint.Metadata[i] != EndOfHosts; i--)
            if (endpoint.Metadata[i] is IAllowAnonymous) endpoint.Metadata.RemoveAt(i);
    }

    private static void Configure(ScalarOptions page, HttpContext context)
    {
        page.Title = "NegotiationsSearch";
        page.DynamicBaseServerUrl = true;
        page.OpenApiRoutePattern = UnderPathBase(context) + "openapi/{documentName}.json";
        page.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp();
        page.HideClientButton = true;
        page.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        page.Nonce = Nonce(context);
        // The page's own markup leaves the language out, and has no other place for it.
        page.AddHeadContent($"<script nonce=\"{page.Nonce}\">document.documentElement.lang = 'en'</script>");
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{page.Nonce}'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
    }

    // The page's script puts the path base in front by itself.
    private static string UnderPathBase(HttpContext context) => new SiteLinks(context).Root[(context.Request.PathBase.Value ?? "").Length..];

    private static string Nonce(HttpContext context) =>
        (string)(context.Items[NonceKey] ??= Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    private static void AlsoHead(EndpointBuilder endpoint) => endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
}
