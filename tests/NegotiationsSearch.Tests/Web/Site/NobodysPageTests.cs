using System.Net;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>What a server's root has beside the pages, and what it has not.</summary>
public sealed class NobodysPageTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Theory]
    [InlineData("/speakers", "text/html", "text/html")]
    [InlineData("/quotations/", "text/html", "text/html")]
    [InlineData("/nothing", "text/html,application/xhtml+xml", "text/html")]
    [InlineData("/nothing/deeper.html", "text/html", "text/html")]
    [InlineData("/nothing", "application/json", "application/problem+json")]
    [InlineData("/v1/nothing", "text/html", "application/problem+json")]
    public async Task Who_asks_for_what_is_not_there_is_told_in_the_own_way(string path, string accepts, string type)
    {
        using var response = await server.Host.GetAsync(path, ("Accept", accepts));
        Assert.Equal((HttpStatusCode.NotFound, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("There is nothing at this path.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crawlers_are_kept_to_what_has_an_end()
    {
        using var response = await server.Host.GetAsync("/robots.txt");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Disallow: /?", lines);
        Assert.Contains("Disallow: /v1/", lines);
        Assert.Contains("Allow: /quotations/", lines);
    }

    [Fact]
    public async Task Browsers_that_ask_for_the_icon_by_its_old_name_get_it()
    {
        using var response = await server.Host.GetAsync("/favicon.ico");
        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }
}
