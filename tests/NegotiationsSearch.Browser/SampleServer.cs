using Microsoft.AspNetCore.Builder;
using NegotiationsSearch.Browser;
using NegotiationsSearch.Serving;

[assembly: AssemblyFixture(typeof(SampleServer))]

namespace NegotiationsSearch.Browser;

/// <summary>The server as the program runs it, on free ports of loopback, over the fictional sample coverage.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly DirectoryInfo _place = System.IO.Directory.CreateTempSubdirectory("negotiations-search-browser-");
    private WebApplication? _app;

    /// <summary>The server all tests share, bound to its own origin; without a slash at its end.</summary>
    public string Address => _app!.Urls.Single();

    private string Index => Path.Combine(_place.FullName, "sample");

    public async ValueTask InitializeAsync()
    {
        await SampleCoverage.EnsureAsync(Index, TimeProvider.System, TestContext.Current.CancellationToken);
        _app = await StartAsync();
    }

    /// <summary>One more server over the same index, whose answers pages of the given origins may read.</summary>
    public Task<WebApplication> StartAsync(params string[] allowedOrigins) => SearchHost.StartAsync(
        new ServedIndex(Index, IsSample: true),
        new ServeSettings { Directory = _place.FullName, Urls = "http://127.0.0.1:0", AllowedOrigins = allowedOrigins, AllowedHosts = [] });

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _place.Delete(recursive: true);
    }
}
