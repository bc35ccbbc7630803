using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>Somebody else's site of one page, with a strict Content-Security-Policy.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private string _page = "";
    private string _policy = "";

    private ForeignSite(WebApplication app)
    {
        _app = app;
        app.MapGet("/", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = _policy;
            return context.Response.WriteAsync(_page, context.RequestAborted);
        });
        app.MapGet("/favicon.ico", () => TypedResults.NoContent());
    }

    /// <summary>Without a slash at its end.</summary>
    public string Origin => _app.Urls.Single();

    public static async Task<ForeignSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new ForeignSite(builder.Build());
        await site._app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Puts something into its page and lets scripts and answers of a server through, and nothing else of another origin.</summary>
    public void Hold(string body, string server)
    {
        _policy = $"default-src 'self'; script-src {server}; connect-src {server}";
        _page = $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>The Other Paper</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>
            <body><main><h1>The Other Paper</h1>{body}</main></body>
            </html>
            """;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
