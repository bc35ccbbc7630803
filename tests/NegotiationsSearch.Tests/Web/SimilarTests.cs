using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web;

/// <summary>What is alike to a paragraph, a quotation or a text.</summary>
public sealed class SimilarTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Fact]
    public async Task Paragraphs_are_alike_to_a_paragraph_and_statements_to_a_quotation()
    {
        var quotation = (await server.JsonAsync("/v1/search?q=pressure&in=quotes")).GetProperty("hits")[0];
        var statement = Assert.Single(await Hits("id=" + quotation.GetProperty("id").GetString()));
        Assert.Equal("he would not increase the pressure again", statement.GetProperty("text").GetString());
        var paragraph = quotation.GetProperty("paragraph").GetProperty("id").GetString();
        Assert.All(await Hits("id=" + paragraph), hit => Assert.Equal("paragraph", hit.GetProperty("unit").GetString()));
        Assert.All(await Hits($"id={paragraph}&in=statements"), hit => Assert.Equal("quotation", hit.GetProperty("unit").GetString()));
    }

    [Fact]
    public async Task Filters_facets_and_pages_are_those_of_a_search()
    {
        var answer = await server.JsonAsync("/v1/similar?text=in+the+harbour&source=harbour-diary&facet=source&size=2");
        Assert.Equal(30, answer.GetProperty("total").GetProperty("hits").GetInt32());
        Assert.Equal(2, answer.GetProperty("hits").GetArrayLength());
        var next = await server.JsonAsync(answer.GetProperty("links").GetProperty("next").GetString()!);
        Assert.Equal(2, next.GetProperty("hits").GetArrayLength());
        Assert.NotEqual(answer.GetProperty("hits")[0].GetProperty("id").GetString(), next.GetProperty("hits")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("", "Give either id or text")]
    [InlineData("?id=x&text=y", "Give either id or text")]
    [InlineData("?text=", "text is empty")]
    [InlineData("?text=%E2%80%A6+!", "no word")]
    [InlineData("?text=x&sort=newest", "no parameter 'sort'")]
    [InlineData("?text=x&in=quote", "Did you mean quotes?")]
    public async Task What_is_missing_or_too_much_is_named(string query, string detail)
    {
        using var response = await server.Host.GetAsync("/v1/similar" + query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(detail, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_or_not_any_more_is_told_apart()
    {
        using var unknown = await server.Host.GetAsync("/v1/similar?id=0xsn4yt04fzv-q1a2b3c4d5e6f");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        var article = (await server.JsonAsync("/v1/search?q=harbour")).GetProperty("hits")[0].GetProperty("article").GetProperty("id").GetString();
        using var never = await server.Host.GetAsync($"/v1/similar?id={article}-q1a2b3c4d5e6fx");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
        using var gone = await server.Host.GetAsync($"/v1/similar?id={article}-q1a2b3c4d5e6f");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    private async Task<IReadOnlyList<JsonElement>> Hits(string query) =>
        [.. (await server.JsonAsync("/v1/similar?" + query)).GetProperty("hits").EnumerateArray()];
}
