using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.OpenApi;
using Scalar.AspNetCore;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/openapi/v1.json</c> and its page, <c>/docs</c>, which asks no other server for anything.</summary>
internal static class DocumentationEndpoints
{
    private static readonly object NonceKey = new();

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Spelt out, so that a host that maps documents of its own meets no ambiguity.
        routes.MapOpenApi($"/openapi/{Document.Name}.json").Add(AlsoHead);
        routes.MapScalarApiReference("/docs", Configure).Add(AlsoHead);
    }

    private static void Configure(ScalarOptions page, HttpContext context)
    {
        page.Title = "NegotiationsSearch";
        page.DynamicBaseServerUrl = true;
        page.DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp();
        page.HideClientButton = true;
        page.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        page.Nonce = Nonce(context);
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{page.Nonce}'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
    }

    private static string Nonce(HttpContext context) =>
        (string)(context.Items[NonceKey] ??= Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    private static void AlsoHead(EndpointBuilder endpoint) => endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
}
