using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Tests.Web;

public sealed class SearchTests(SearchServer server) : IClassFixture<SearchServer>
{
    public static IEnumerable<TheoryDataRow<ParameterCase>> Good => ParameterCase.Read("good-parameters.jsonl");

    [Theory]
    [MemberData(nameof(Good))]
    public async Task What_the_contract_allows_is_answered(ParameterCase good)
    {
        using var response = await server.Host.GetAsync("/v1/search?" + good.Query);
        Assert.Equal(good.Status ?? 200, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_paragraph_is_found_with_one_range_for_the_whole_phrase()
    {
        var answer = await server.JsonAsync("/v1/search?q=%22increase+the+pressure%22&speaker=Ilse+Marren&facet=speaker");
        var hit = Only(answer.GetProperty("hits"));
        var text = hit.GetProperty("text").GetString()!;
        var match = Only(hit.GetProperty("matches"));
        Assert.Equal("increase the pressure", text[match.GetProperty("start").GetInt32()..match.GetProperty("end").GetInt32()]);
        Assert.Equal("paragraph", hit.GetProperty("unit").GetString());
        Assert.False(hit.TryGetProperty("paragraph", out _));
        Assert.Equal(1, answer.GetProperty("total").GetProperty("hits").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("total").GetProperty("groups").ValueKind);
        Assert.True(answer.GetProperty("index").GetProperty("sample").GetBoolean());
    }

    [Fact]
    public async Task A_quotation_is_found_with_its_evidence_and_its_place()
    {
        var hit = Only((await server.JsonAsync("/v1/search?q=pressure&in=quotes")).GetProperty("hits"));
        Assert.Equal("quotation", hit.GetProperty("unit").GetString());
        Assert.Equal("We will increase the pressure", hit.GetProperty("text").GetString());
        Assert.Equal(1, hit.GetProperty("paragraph").GetProperty("start").GetInt32());
        var quotation = Only(hit.GetProperty("quotations"));
        Assert.Equal("direct", quotation.GetProperty("directness").GetString());
        Assert.Equal("named", quotation.GetProperty("method").GetString());
        Assert.Equal("ilse-marren", quotation.GetProperty("speaker").GetProperty("id").GetString());
        Assert.Equal(
            SearchServer.Page + "#:~:text=We%20will%20increase%20the%20pressure,-%2C%E2%80%9D%20Ilse%20Marren%20said%20%F0%9F%95%8A%20on",
            hit.GetProperty("links").GetProperty("source").GetString());
        Assert.Contains("/v1/quotations/", hit.GetProperty("links").GetProperty("self").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf16", 3)]
    [InlineData("codepoint", 2)]
    public async Task Offsets_count_what_they_are_asked_to(string unit, int start)
    {
        var hit = Only((await server.JsonAsync($"/v1/search?q=%22the+harbour+talks%22&offsets={unit}")).GetProperty("hits"));
        Assert.Equal(start, Only(hit.GetProperty("matches")).GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("from=2031-05&to=2031-05", 4)]
    [InlineData("to=2031-05-30", 3)]
    [InlineData("from=2031-05-31&to=2031-05-31", 1)]
    [InlineData("from=2031&to=2031&source=harbour-diary", 30)]
    [InlineData("from=2031-06&not.source=harbour-diary", 0)]
    public async Task Ranges_of_days_include_both_ends(string query, int hits) =>
        Assert.Equal(hits, (await server.JsonAsync("/v1/search?size=0&" + query)).GetProperty("total").GetProperty("hits").GetInt32());

    [Fact]
    public async Task The_next_page_is_reached_by_its_link_until_there_is_none()
    {
        var seen = new List<string>();
        string? next = "/v1/search?source=harbour-diary&sort=oldest&size=12&page=1";
        while (next is not null)
        {
            var answer = await server.JsonAsync(next);
            seen.AddRange(answer.GetProperty("hits").EnumerateArray().Select(hit =>
                hit.GetProperty("article").GetProperty("published").GetString()!));
            next = answer.GetProperty("links").GetProperty("next").GetString();
            Assert.Equal(next is null, answer.GetProperty("page").GetProperty("cursor").ValueKind == JsonValueKind.Null);
        }
        Assert.Equal(Enumerable.Range(1, 30).Select(day => $"2031-06-{day:00}"), seen);
    }

    [Theory]
    [InlineData("/v1/search?cursor=nonsense")]
    [InlineData("/v1/search?cursor=%00")]
    public async Task A_cursor_of_somebody_elses_making_is_refused(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(
            "\"parameter\":\"cursor\"",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_list_what_is_selected_and_what_else_there_is()
    {
        var facet = (await server.JsonAsync("/v1/search?facet=source&source=ostrand-post&size=0")).GetProperty("facets").GetProperty("source");
        var values = facet
            .GetProperty("values")
            .EnumerateArray()
            .ToDictionary(value => value.GetProperty("value").GetString()!, value => value.GetProperty("selected").GetBoolean());
        Assert.Equal(3, facet.GetProperty("totalValues").GetInt32());
        Assert.True(values["ostrand-post"]);
        Assert.False(values["harbour-diary"]);
    }

    [Theory]
    [InlineData("/v1/search?source=nowhere")]
    [InlineData("/v1/facets/speaker?source=nowhere")]
    public async Task A_filter_value_that_does_not_occur_is_a_warning(string path)
    {
        var answer = await server.JsonAsync(path);
        Assert.Equal("No source \"nowhere\" occurs in this index.", Only(answer.GetProperty("query").GetProperty("warnings")).GetString());
    }

    [Fact]
    public async Task A_value_inside_a_facet_is_found_by_how_a_word_of_it_begins()
    {
        var answer = await server.JsonAsync("/v1/facets/source?prefix=DIA");
        var value = Only(answer.GetProperty("facet").GetProperty("values"));
        Assert.Equal(
            ("harbour-diary", "Harbour Diary", 30),
            (
                value.GetProperty("value").GetString(),
                value.GetProperty("label").GetString(),
                value.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task A_repaired_query_answers_with_a_warning() =>
        Assert.NotEmpty((await server.JsonAsync("/v1/search?q=%22harbour+talks")).GetProperty("query").GetProperty("warnings").EnumerateArray());

    [Fact]
    public async Task A_search_that_takes_too_long_is_not_answered_in_part()
    {
        await using var host = await server.StartAsync(options => options.QueryTimeout = TimeSpan.Zero);
        using var response = await host.GetAsync("/v1/search?q=harbour&facet=source");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Null(response.Headers.ETag);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_cursor_by_relevance_outlives_a_commit_and_ends_with_a_way_to_start_again()
    {
        var time = new FakeTimeProvider();
        await using var host = await server.StartAsync(options => options.Index = new SearchIndexOptions { Time = time });
        var cursor = (await host.JsonAsync("/v1/search?q=day&size=7")).GetProperty("links").GetProperty("next").GetString()!;
        server.Write(writer => writer.Replace(FictionalCoverage.Talks with { ContentHash = "cursor" }));
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(7, (await host.JsonAsync(cursor)).GetProperty("hits").GetArrayLength());

        time.Advance(TimeSpan.FromMinutes(11));
        using var expired = await host.GetAsync(cursor);
        Assert.Equal(HttpStatusCode.Gone, expired.StatusCode);
        var problem = await expired.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var restart = problem.GetProperty("restart").GetString()!;
        Assert.Equal($"<{restart}>; rel=\"first\"", expired.Headers.GetValues("Link").Single());
        Assert.Equal(30, (await host.JsonAsync(restart)).GetProperty("total").GetProperty("hits").GetInt32());
    }

    [Fact]
    public async Task Under_a_prefix_the_links_carry_it()
    {
        await using var host = await server.StartAsync(_ => { }, "/archive");
        var answer = await host.JsonAsync("/archive/v1/search?q=talks&size=1");
        Assert.StartsWith(
            $"{host.Client.BaseAddress}archive/v1/paragraphs/",
            Only(answer.GetProperty("hits")).GetProperty("links").GetProperty("self").GetString(),
            StringComparison.Ordinal);
    }

    private static JsonElement Only(JsonElement array) => Assert.Single(array.EnumerateArray());
}
