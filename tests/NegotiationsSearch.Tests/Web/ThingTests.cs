using System.Net;
using System.Text.Json;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Tests.Web;

/// <summary>Articles, paragraphs and quotations by their ids.</summary>
public sealed class ThingTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Fact]
    public async Task Every_link_of_a_hit_leads_to_the_thing_it_names()
    {
        foreach (var view in new[] { "paragraphs", "quotes", "statements" })
            foreach (var hit in (await server.JsonAsync($"/v1/search?q=pressure&in={view}")).GetProperty("hits").EnumerateArray())
            {
                var thing = await server.JsonAsync(hit.GetProperty("links").GetProperty("self").GetString()!);
                var unit = thing.GetProperty(hit.GetProperty("unit").GetString()!);
                Assert.Equal(hit.GetProperty("id").GetString(), unit.GetProperty("id").GetString());
                Assert.Equal(hit.GetProperty("links").GetRawText(), thing.GetProperty("links").GetRawText());
            }
    }

    [Fact]
    public async Task An_article_is_read_whole()
    {
        var answer = await server.JsonAsync(PathOf("talks"));
        Assert.Equal("Talks resume, corrected", answer.GetProperty("article").GetProperty("title").GetString());
        Assert.Equal((2, 2), (answer.GetProperty("version").GetInt32(), answer.GetProperty("versions").GetInt32()));
        Assert.Equal([0, 1, 1], answer.GetProperty("paragraphs").EnumerateArray().Select(paragraph =>
            paragraph.GetProperty("quotations").GetArrayLength()));
        Assert.Equal(SearchServer.Page, answer.GetProperty("links").GetProperty("source").GetString());
    }

    [Fact]
    public async Task An_old_version_is_read_from_the_archive()
    {
        var answer = await server.JsonAsync(PathOf("talks") + "?version=1");
        Assert.Equal("As it was.", answer.GetProperty("paragraphs")[0].GetProperty("text").GetString());
        Assert.Equal("2031-05-16T08:00:00+00:00", answer.GetProperty("recorded").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("paragraphs")[0].GetProperty("id").ValueKind);
    }

    [Theory]
    [InlineData("talks", "?version=3", 404)]
    [InlineData("withdrawn", "", 410)]
    [InlineData("never-there", "", 404)]
    public async Task What_cannot_be_read_is_told_apart(string given, string query, int status)
    {
        using var response = await server.Host.GetAsync(PathOf(given) + query);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("quotations", "-q1a2b3c4d5e6f", 410)]
    [InlineData("quotations", "-q1a2b3c4d5e6fx", 404)]
    [InlineData("quotations", "-p1a2b3c4d5e6f", 404)]
    [InlineData("paragraphs", "-p1a2b3c4d5e6f", 410)]
    [InlineData("paragraphs", "-p", 404)]
    public async Task Only_what_can_have_been_an_id_is_gone(string things, string part, int status)
    {
        using var response = await server.Host.GetAsync($"/v1/{things}/{PublicId.Article(PublicId.ArticleNumber("talks"))}{part}");
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_server_without_an_archive_has_no_old_versions()
    {
        await using var host = await server.StartAsync(options => options.ReadArchivedArticle = null);
        using var response = await host.GetAsync(PathOf("talks") + "?version=1");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_article_that_goes_by_another_id_is_pointed_to()
    {
        using var response = await server.Host.GetAsync(PathOf("ferry") + "?offsets=codepoint");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(PathOf("ferry-new") + "?offsets=codepoint", response.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task A_failure_is_told_without_its_words()
    {
        using var response = await server.Host.GetAsync(PathOf("broken") + "?version=1");
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lone_surrogate_in_the_text_is_served_as_the_replacement_character() =>
        Assert.Contains(
            "a \ufffd lone",
            (await server.JsonAsync(PathOf("broken"))).GetProperty("paragraphs")[0].GetProperty("text").GetString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/v1/articles/%ED%A0%80")]
    [InlineData("/v1/articles/%00")]
    [InlineData("/v1/articles/..%2F..%2Fetc")]
    [InlineData("/v1/paragraphs/x-p")]
    [InlineData("/v1/paragraphs/-p1")]
    [InlineData("/v1/paragraphs/talks-q1")]
    [InlineData("/v1/quotations/x-q999999999999999999999999")]
    [InlineData("/v1/quotations/%F0%9F%95%8A")]
    public async Task An_id_that_was_never_given_out_is_not_found(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{response.StatusCode}");
    }

    private static string PathOf(string given) => "/v1/articles/" + PublicId.Article(PublicId.ArticleNumber(given));
}
