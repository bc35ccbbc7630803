using System.Net;
using System.Text.Json;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>A search as JSON lines.</summary>
public sealed class JsonLinesExportTests(HostileExport hostile, SearchServer server) : IClassFixture<HostileExport>, IClassFixture<SearchServer>
{
    [Theory]
    [InlineData("q=pressure&in=statements&group=article")]
    [InlineData("q=harbour&offsets=codepoint")]
    [InlineData("sort=oldest")]
    public async Task A_line_is_a_hit_as_a_search_answers_it(string query)
    {
        var lines = await LinesAsync(server.Host, "/v1/search.jsonl?" + query);
        var answer = await server.JsonAsync($"/v1/search?{query}&size=100");
        Assert.Equal(answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetRawText()), lines.Skip(1).Select(line => line.GetRawText()));
        var provenance = lines[0].GetProperty("provenance");
        foreach (var name in new[] { "query", "total", "index" })
            Assert.Equal(answer.GetProperty(name).GetRawText(), provenance.GetProperty(name).GetRawText());
    }

    [Fact]
    public async Task Hostile_text_stays_within_its_line() =>
        Assert.Equal(1 + HostileExport.Paragraphs.Count, (await LinesAsync(hostile.Host, "/v1/search.jsonl?q=ferry")).Count);

    [Fact]
    public async Task Ten_thousand_hits_are_no_bound()
    {
        using var index = new LongIndex();
        await using var host = await HostedSearch.StartAsync(options => options.IndexDirectory = index.Path);
        var lines = await LinesAsync(host, "/v1/search.jsonl?size=0");
        Assert.Equal(LongIndex.Articles * LongIndex.ParagraphsOfEach, lines.Skip(1).Select(line => line.GetProperty("id").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("/v1/search.jsonl?sise=1", HttpStatusCode.BadRequest)]
    [InlineData("/v1/search.csv?q=%22s*+x%22&from=never", HttpStatusCode.BadRequest)]
    [InlineData("/v1/search.xlsx", HttpStatusCode.NotFound)]
    public async Task What_is_wrong_is_a_problem_and_not_a_file(string path, HttpStatusCode status)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("/v1/search.csv?q=pressure")]
    [InlineData("/v1/search.jsonl?q=pressure")]
    [InlineData("/v1/search.atom?q=pressure")]
    [InlineData("/v1/search.feed.json?q=pressure")]
    [InlineData("/v1/suggest?q=pres")]
    public async Task What_the_client_has_already_is_not_sent_again(string path)
    {
        using var first = await server.Host.GetAsync(path);
        using var again = await server.Host.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(first.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<List<JsonElement>> LinesAsync(HostedSearch host, string path)
    {
        using var response = await host.GetAsync(path);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line))];
    }
}
