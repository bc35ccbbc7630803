using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web;

/// <summary>What is being typed, completed over HTTP.</summary>
public sealed class SuggestTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Theory]
    [InlineData("marr", "speaker ilse-marren")]
    [InlineData("%D1%96%D0%BB%D1%8C%D0%B7%D0%B5", "speaker ilse-marren")]
    [InlineData("dov", "speaker dov-hallin.delegate")]
    [InlineData("ostrand", "source ostrand-post")]
    [InlineData("increase+the+pr", "phrase \"increase the pressure\"")]
    [InlineData("harb", "source harbour-diary")]
    public async Task A_beginning_is_completed(string typed, string first) =>
        Assert.Equal(first, Told((await server.JsonAsync("/v1/suggest?q=" + typed)).GetProperty("suggestions")[0]));

    [Fact]
    public async Task Nothing_is_offered_that_was_removed() =>
        Assert.Empty((await server.JsonAsync("/v1/suggest?q=withdr")).GetProperty("suggestions").EnumerateArray());

    [Theory]
    [InlineData("/v1/suggest?q=a&size=0")]
    [InlineData("/v1/suggest?q=a&size=21")]
    [InlineData("/v1/suggest?query=a")]
    public async Task Bad_parameters_are_refused(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Hostile_text_is_answered()
    {
        foreach (var text in new[] { new string('a', 4096), "\0\u202e\ud83d", "\"((*-", string.Concat(Enumerable.Repeat("the ", 1024)) })
            Assert.Empty((await server.JsonAsync("/v1/suggest?q=" + Uri.EscapeDataString(text))).GetProperty("suggestions").EnumerateArray());
    }

    private static string Told(JsonElement suggestion) => $"{suggestion.GetProperty("kind").GetString()} {suggestion.GetProperty("value").GetString()}";
}
