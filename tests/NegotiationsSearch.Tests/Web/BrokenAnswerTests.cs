using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationsSearch.Web;
using NegotiationsSearch.Web.Guards;

namespace NegotiationsSearch.Tests.Web;

/// <summary>An answer that fails after a part of it was sent.</summary>
public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task A_part_does_not_look_like_the_whole()
    {
        await using var site = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(AddressOf(site)) };
        // The end of the connection may overtake the part that was sent.
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetStringAsync("/broken", TestContext.Current.CancellationToken));
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddNegotiationsSearch(_ => { });
        var site = builder.Build();
        var group = site.MapGroup("");
        group.MapGet("/broken", BreakAsync);
        ((IEndpointConventionBuilder)group).Finally(RequestGuard.Around);
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static async Task BreakAsync(HttpContext context)
    {
        await context.Response.WriteAsync("a part", TestContext.Current.CancellationToken);
        await context.Response.Body.FlushAsync(TestContext.Current.CancellationToken);
        throw new IOException("disk error");
    }

    private static string AddressOf(WebApplication site) =>
        site.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
}
