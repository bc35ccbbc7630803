using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web;

/// <summary>The search as a guest of a site that has endpoints of its own and serves documents of its own.</summary>
public sealed class HostingTests
{
    [Fact]
    public async Task The_hosts_own_endpoints_are_left_alone()
    {
        await using var app = Site();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var own = await client.GetAsync("/own", TestContext.Current.CancellationToken);
        Assert.Equal("own", await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(own.Headers.Contains("Content-Security-Policy"));

        using var ours = await client.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        var document = await ours.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"/v1/search\"", document, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/own\"", document, StringComparison.Ordinal);
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddNegotiationsSearch(options => options.IndexDirectory = Path.Combine(AppContext.BaseDirectory, "no-index-here"));
        var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/own", () => "own");
        app.MapNegotiationsSearch();
        return app;
    }
}
