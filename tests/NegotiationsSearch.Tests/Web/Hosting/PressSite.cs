using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web.Hosting;

/// <summary>
/// A site with pages and readers of its own, which hosts the search under a prefix for those alone whom its policy lets in:
/// a real Kestrel on a free port of loopback.
/// </summary>
internal sealed class PressSite : IAsyncDisposable
{
    public const string Prefix = "/press/search";

    private const string Policy = "press";
    private const string Reader = "X-Reader";
    private readonly WebApplication _app;

    private PressSite(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Every endpoint of the site under the prefix.</summary>
    public IReadOnlyList<RouteEndpoint> Hosted =>
    [
        .. ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => ("/" + endpoint.RoutePattern.RawText!.TrimStart('/')).StartsWith(Prefix, StringComparison.Ordinal)),
    ];

    public static async Task<PressSite> StartAsync(Action<NegotiationsSearchOptions> configure, string pathBase = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAuthentication(Reader).AddScheme<AuthenticationSchemeOptions, ByHeader>(Reader, null);
        builder.Services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireRole("press"));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowLongQueries());
        builder.Services.AddNegotiationsSearch(configure);
        var app = builder.Build();
        if (pathBase.Length > 0)
        {
            app.UsePathBase(pathBase);
            app.UseRouting();
            app.UseAuthentication();
            app.UseAuthorization();
        }
        app.MapGet("/", () => "The site's own front page");
        app.MapGroup(Prefix).MapNegotiationsSearch().RequireAuthorization(Policy);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new PressSite(app);
    }

    /// <param name="reader">Who asks, by role; null for somebody who has not signed in.</param>
    public async Task<HttpResponseMessage> SendAsync(string path, string? reader, HttpMethod? method = null, string? body = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (reader is not null) request.Headers.Add(Reader, reader);
        if (body is not null) request.Content = new StringContent(body);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Takes a reader at his word: the site's own business, whatever it is.</summary>
    private sealed class ByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[Reader].ToString() is not { Length: > 0 } role) return Task.FromResult(AuthenticateResult.NoResult());
            var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
