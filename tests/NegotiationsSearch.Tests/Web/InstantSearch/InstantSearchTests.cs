using System.Globalization;
using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web.InstantSearch;

/// <summary>What clients of Algolia's search API rest on.</summary>
public sealed class InstantSearchTests(SearchServer server) : IClassFixture<SearchServer>
{
    private const string Path = "/1/indexes/*/queries";

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("")]
    public async Task The_body_is_read_whatever_its_content_type(string type)
    {
        using var response = await server.Host.SendAsync(Path, """{"requests":[{"indexName":"paragraphs","query":"harbour"}]}""", type);
        var result = (await InstantSearchClient.JsonAsync(response)).GetProperty("results")[0];
        Assert.Equal(32, result.GetProperty("nbHits").GetInt32());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task One_result_a_request_in_their_order()
    {
        var results = await server.Host.ResultsAsync(
            new { indexName = "paragraphs", query = "ferry" },
            new { indexName = "statements", query = "pressure" },
            new { indexName = "quotes", query = "pressure" });
        Assert.Equal(["paragraphs", "statements", "quotes"], results.Select(result => result.GetProperty("index").GetString()));
        Assert.Equal(["ferry", "pressure", "pressure"], results.Select(result => result.GetProperty("query").GetString()));
        Assert.Equal([1, 2, 1], results.Select(result => result.GetProperty("nbHits").GetInt32()));
    }

    [Theory]
    [InlineData("paragraphs_newest", "2031-06-30")]
    [InlineData("paragraphs_oldest", "2031-05-16")]
    public async Task The_name_of_the_index_chooses_the_order(string index, string first)
    {
        var result = await server.Host.ResultAsync(index, new { hitsPerPage = 1 });
        Assert.Equal(first, result.GetProperty("hits")[0].GetProperty("day").GetString());
    }

    [Fact]
    public async Task Pages_count_from_zero_and_end_at_hit_ten_thousand()
    {
        var pages = new List<string?>();
        for (var page = 0; page < 4; page++)
        {
            var result = await server.Host.ResultAsync("paragraphs_oldest", new { page, hitsPerPage = 9 });
            Assert.Equal((page, 9, 4), (Number(result, "page"), Number(result, "hitsPerPage"), Number(result, "nbPages")));
            pages.AddRange(result.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("objectID").GetString()));
        }
        Assert.Equal((35, 35), (pages.Count, pages.Distinct().Count()));
        var beyond = await server.Host.ResultAsync("paragraphs", new { page = 2_000_000_000, hitsPerPage = 20 });
        Assert.Equal((0, 35), (beyond.GetProperty("hits").GetArrayLength(), Number(beyond, "nbHits")));
        Assert.Contains("10,000", beyond.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_hits_has_totals_and_counts()
    {
        var result = await server.Host.ResultAsync("paragraphs", new { hitsPerPage = 0, facets = "source" });
        Assert.Equal((0, 35, 0), (result.GetProperty("hits").GetArrayLength(), Number(result, "nbHits"), Number(result, "nbPages")));
        Assert.Equal(30, result.GetProperty("facets").GetProperty("source").GetProperty("Harbour Diary").GetInt32());
    }

    [Fact]
    public async Task A_facet_counts_with_the_filters_it_was_given_its_own_too()
    {
        var refined = await server.Host.ResultAsync(
            "paragraphs",
            new { facets = new[] { "source" }, facetFilters = new[] { "source:Ostrand Post" } });
        Assert.Equal(["Ostrand Post"], refined.GetProperty("facets").GetProperty("source").EnumerateObject().Select(value => value.Name));
    }

    [Fact]
    public async Task Every_value_of_a_facet_refines_to_as_many_hits_as_it_counts()
    {
        foreach (var index in new[] { "paragraphs", "quotes", "statements" })
        {
            var all = await server.Host.ResultAsync(index, new { facets = new[] { "*" }, maxValuesPerFacet = 1000 });
            foreach (var facet in all.GetProperty("facets").EnumerateObject())
                foreach (var value in facet.Value.EnumerateObject())
                {
                    var refined = await server.Host.ResultAsync(index, new { facetFilters = new[] { new[] { $"{facet.Name}:{value.Name}" } } });
                    Assert.Equal((facet.Name, value.Name, value.Value.GetInt32()), (facet.Name, value.Name, Number(refined, "nbHits")));
                }
        }
    }

    [Fact]
    public async Task Bounds_of_dates_are_those_of_all_hits()
    {
        var result = await server.Host.ResultAsync("paragraphs", new { facets = new[] { "date" }, maxValuesPerFacet = 3 });
        var bounds = result.GetProperty("facets_stats").GetProperty("date");
        Assert.Equal((Seconds("2031-05-16"), Seconds("2031-06-30")), (bounds.GetProperty("min").GetInt64(), bounds.GetProperty("max").GetInt64()));
        Assert.Equal(3, result.GetProperty("facets").GetProperty("date").EnumerateObject().Count());
    }

    [Fact]
    public async Task Highlighted_values_are_raw_text_with_the_tags_asked_for()
    {
        var result = await server.Host.ResultAsync(
            "paragraphs",
            new
            {
                query = "\"half-empty & slow\" ferry",
                highlightPreTag = "<b>",
                highlightPostTag = "</b>",
                attributesToSnippet = new[] { "text:3" },
            });
        var hit = result.GetProperty("hits")[0];
        var text = hit.GetProperty("_highlightResult").GetProperty("text");
        Assert.Equal("The <b>ferry</b>, now <b>half-empty & slow</b>, left the harbour.", text.GetProperty("value").GetString());
        Assert.Equal("full", text.GetProperty("matchLevel").GetString());
        Assert.Equal(["half", "empty", "slow", "ferry"], text.GetProperty("matchedWords").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal("The <b>ferry</b>, now…", hit.GetProperty("_snippetResult").GetProperty("text").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Where_one_of_two_words_is_there_the_match_is_partial()
    {
        var result = await server.Host.ResultAsync("paragraphs", new { query = "ferry OR submarine" });
        var text = result.GetProperty("hits")[0].GetProperty("_highlightResult").GetProperty("text");
        Assert.Equal("partial", text.GetProperty("matchLevel").GetString());
        Assert.Equal("ferry", text.GetProperty("matchedWords").EnumerateArray().Single().GetString());
    }

    [Theory]
    [InlineData("/1/indexes/*/queries", """{"requests":[{"indexName":"products"}]}""")]
    [InlineData("/1/indexes/products/queries", """{"requests":[]}""")]
    [InlineData("/1/indexes/paragraphs_new/query", "{}")]
    public async Task An_unknown_index_is_not_found(string path, string body)
    {
        using var response = await server.Host.SendAsync(path, body);
        Assert.Contains("no index", await InstantSearchClient.MessageAsync(response, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "not a JSON object")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{}", "requests is missing")]
    [InlineData("""{"requests":{}}""", "requests is missing")]
    [InlineData("""{"requests":[5]}""", "object such as")]
    [InlineData("""{"requests":[{"query":"x"}]}""", "indexName is missing")]
    [InlineData("""{"requests":[{"indexName":5}]}""", "quotation marks")]
    [InlineData("""{"requests":[{"indexName":"quotes","type":"other"}]}""", "default or facet")]
    [InlineData("""{"requests":[{"indexName":"quotes","type":"facet"}]}""", "facet is missing")]
    [InlineData("""{"requests":[{"indexName":"quotes","type":"facet","facet":"day","maxFacetHits":101}]}""", "from 0 to 100")]
    [InlineData("""{"requests":[{"indexName":"quotes","type":"facet","facet":"colour"}]}""", "no facet 'colour'")]
    [InlineData("""{"requests":[],"strategy":"stopIfEnoughMatches"}""", "strategy is none")]
    [InlineData("""{"requests":[],"request":[]}""", "Did you mean requests?")]
    [InlineData("""{"requests":[{"indexName":"quotes","query":"\ud83d"}]}""", "not a JSON object")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "not a JSON object")]
    public async Task A_body_that_cannot_be_understood_is_refused_with_advice(string body, string detail)
    {
        using var response = await server.Host.SendAsync(Path, body);
        Assert.Contains(detail, await InstantSearchClient.MessageAsync(response, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_much_is_refused()
    {
        using var large = await server.Host.SendAsync(Path, new string(' ', 300 * 1024));
        Assert.Contains("256 KB", await InstantSearchClient.MessageAsync(large, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        var many = string.Join(',', Enumerable.Repeat("""{"indexName":"paragraphs"}""", 51));
        using var batch = await server.Host.SendAsync(Path, $$"""{"requests":[{{many}}]}""");
        Assert.Contains("more than 50", await InstantSearchClient.MessageAsync(batch, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        var filters = string.Join(',', Enumerable.Range(0, 300).Select(n => $"\"speaker:{n}\""));
        using var filtered = await server.Host.SendAsync(Path, $$"""{"requests":[{"indexName":"paragraphs","facetFilters":[[{{filters}}]]}]}""");
        Assert.Contains("more than 256", await InstantSearchClient.MessageAsync(filtered, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_index_and_one_facet_have_paths_of_their_own()
    {
        using var one = await server.Host.SendAsync("/1/indexes/quotes/query", """{"params":"query=pressure"}""");
        Assert.Equal(1, Number(await InstantSearchClient.JsonAsync(one), "nbHits"));
        using var facet = await server.Host.SendAsync("/1/indexes/statements/facets/speaker/query", """{"params":"facetQuery=mar"}""");
        var found = (await InstantSearchClient.JsonAsync(facet)).GetProperty("facetHits")[0];
        Assert.Equal(("Ilse Marren", "Ilse <em>Mar</em>ren"), (found.GetProperty("value").GetString(), found.GetProperty("highlighted").GetString()));
    }

    [Fact]
    public async Task A_facet_value_is_found_by_an_alias_with_nothing_to_mark()
    {
        using var response = await server.Host.SendAsync("/1/indexes/statements/facets/speaker/query", """{"params":{"facetQuery":"ільз"}}""");
        var found = (await InstantSearchClient.JsonAsync(response)).GetProperty("facetHits")[0];
        Assert.Equal(("Ilse Marren", "Ilse Marren"), (found.GetProperty("value").GetString(), found.GetProperty("highlighted").GetString()));
    }

    [Fact]
    public async Task Whatever_else_is_asked_for_is_refused_in_words()
    {
        using var read = await server.Host.GetAsync(Path);
        Assert.Contains("POST", await InstantSearchClient.MessageAsync(read, HttpStatusCode.MethodNotAllowed), StringComparison.Ordinal);
        using var other = await server.Host.SendAsync("/1/indexes/*/recommendations", "{}");
        Assert.Contains("nothing at this path", await InstantSearchClient.MessageAsync(other, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_origin_reads_it_without_being_asked_beforehand()
    {
        await using var host = await server.StartAsync(options => options.AllowedOrigins.Add("https://news.example"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("""{"requests":[]}""") };
        request.Headers.Add("Origin", "https://news.example");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("https://news.example", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("""{"results":[]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Guards_speak_to_these_clients_in_their_words()
    {
        await using var host = await server.StartAsync(options => options.RequestsPerMinute = 1);
        using var misled = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{}") };
        misled.Headers.Host = "evil.example";
        using var refused = await host.Client.SendAsync(misled, TestContext.Current.CancellationToken);
        await InstantSearchClient.MessageAsync(refused, HttpStatusCode.MisdirectedRequest);
        using var first = await host.SendAsync(Path, """{"requests":[]}""");
        using var second = await host.SendAsync(Path, """{"requests":[]}""");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await InstantSearchClient.MessageAsync(second, HttpStatusCode.TooManyRequests);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_search_that_takes_too_long_is_given_up()
    {
        await using var host = await server.StartAsync(options => options.QueryTimeout = TimeSpan.Zero);
        using var response = await host.SendAsync(Path, """{"requests":[{"indexName":"paragraphs"}]}""");
        Assert.Contains("given up", await InstantSearchClient.MessageAsync(response, HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_prefix_links_lead_where_the_search_is()
    {
        await using var host = await server.StartAsync(_ => { }, "/press/search");
        using var response = await host.SendAsync("/press/search" + Path, """{"requests":[{"indexName":"paragraphs","query":"ferry"}]}""");
        var hit = (await InstantSearchClient.JsonAsync(response)).GetProperty("results")[0].GetProperty("hits")[0];
        var link = hit.GetProperty("links").GetProperty("self").GetString()!;
        Assert.StartsWith($"{host.Client.BaseAddress}press/search/v1/paragraphs/", link, StringComparison.Ordinal);
        using var followed = await host.Client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    private static int Number(JsonElement result, string name) => result.GetProperty(name).GetInt32();

    private static long Seconds(string day) =>
        new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero)
            .ToUnixTimeSeconds();
}
