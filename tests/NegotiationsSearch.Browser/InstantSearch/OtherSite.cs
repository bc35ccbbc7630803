using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace NegotiationsSearch.Browser.InstantSearch;

/// <summary>A site of another origin, with a page of its own and the published packages as they come.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtherSite(WebApplication app) => _app = app;

    /// <summary>Without a slash at its end.</summary>
    public string Origin => _app.Urls.Single();

    public static async Task<OtherSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Packages.Page) });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Packages.Installed), RequestPath = "/packages" });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new OtherSite(app);
    }

    /// <summary>A page, which searches a server.</summary>
    public string PageOf(string server, string name = "") => $"{Origin}/{name}{QueryString.Create("server", server)}";

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
