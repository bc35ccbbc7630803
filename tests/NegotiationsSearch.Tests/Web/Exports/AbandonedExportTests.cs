using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationsSearch.Tests.Index.Search;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>A client that goes away in the middle of a file.</summary>
public sealed class AbandonedExportTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("/v1/search.jsonl?q=ferry")]
    [InlineData("/v1/search.csv?q=ferry")]
    public async Task Nothing_is_read_for_nobody(string path)
    {
        using var index = new LongIndex();
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var site = await StartAsync(index.Path, ended);
        using (var client = new HttpClient { BaseAddress = new Uri(AddressOf(site)) })
        using (var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken))
        {
            Assert.True(response.IsSuccessStatusCode);
            Assert.False(ended.Task.IsCompleted, "The file must be more than what is kept on the way.");
        }
        Assert.True(await ended.Task.WaitAsync(LongEnough, TestContext.Current.CancellationToken), "The request was not given up.");
    }

    // Tells of the first request whether its client was gone when it ended.
    private static async Task<WebApplication> StartAsync(string directory, TaskCompletionSource<bool> ended)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddNegotiationsSearch(options => options.IndexDirectory = directory);
        var site = builder.Build();
        site.Use(async (context, next) =>
        {
            await next(context);
            ended.TrySetResult(context.RequestAborted.IsCancellationRequested);
        });
        site.UseRouting();
        site.MapNegotiationsSearch();
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static string AddressOf(WebApplication site) =>
        site.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
}
