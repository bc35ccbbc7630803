using System.Net;

namespace NegotiationsSearch.Tests.Web.Embedding;

/// <summary>Cards for whoever resolves links.</summary>
public sealed class OEmbedTests(CardServer server) : IClassFixture<CardServer>
{
    [Fact]
    public async Task The_page_of_a_quotation_resolves_to_its_card()
    {
        var answer = await server.JsonAsync($"/oembed?url={server.Address}quotations/{{sure}}&ui=en");
        Assert.Equal(("rich", "1.0"), (answer.GetProperty("type").GetString(), answer.GetProperty("version").GetString()));
        Assert.Equal("Ilse Marren", answer.GetProperty("author_name").GetString());
        Assert.Equal(await server.TextAsync("/embed/cards/{sure}?ui=en"), answer.GetProperty("html").GetString());
    }

    [Fact]
    public async Task It_keeps_within_the_bounds_and_passes_over_what_consumers_send_beside()
    {
        var answer = await server.JsonAsync($"/oembed?url={server.Address}quotations/{{sure}}&maxwidth=320&maxheight=100&format=json&dnt=1");
        Assert.Equal((320, 100), (answer.GetProperty("width").GetInt32(), answer.GetProperty("height").GetInt32()));
    }

    [Theory]
    [InlineData("https://elsewhere.example/quotations/x")]
    [InlineData("http://127.0.0.1:1/quotations/x")]
    [InlineData("file:///quotations/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//quotations/x")]
    [InlineData("{server}speakers/ilse-marren")]
    [InlineData("{server}")]
    [InlineData("http://user@elsewhere.example/quotations/x")]
    public async Task Any_other_address_is_not_found_and_not_followed(string url)
    {
        var asked = Uri.EscapeDataString(url.Replace("{server}", server.Address, StringComparison.Ordinal));
        using var response = await server.Host.GetAsync("/oembed?url=" + asked);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Xml_is_not_served_and_said_so_as_oEmbed_asks()
    {
        using var response = await server.Host.GetAsync("/oembed?url=x&format=xml");
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/oembed")]
    [InlineData("/oembed?url=x&format=yaml")]
    [InlineData("/oembed?url=x&maxwidth=wide")]
    public async Task What_is_missing_or_wrong_is_told(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
