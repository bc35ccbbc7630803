using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web.InstantSearch;

/// <summary>Searches in Algolia's format find what the same search finds over <c>/v1</c>, or are refused with place and advice.</summary>
public sealed class InstantSearchSuiteTests(SearchServer server) : IClassFixture<SearchServer>
{
    public static IEnumerable<TheoryDataRow<InstantSearchCase>> Searches => InstantSearchCase.Read("searches.jsonl");

    public static IEnumerable<TheoryDataRow<InstantSearchCase>> Refusals => InstantSearchCase.Read("refusals.jsonl");

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_search_finds_what_it_asks_for(InstantSearchCase one)
    {
        var result = await server.Host.ResultAsync("paragraphs", one.Params);
        Assert.Equal(one.Hits ?? await HitsAsync(one.Same!), result.GetProperty("nbHits").GetInt64());
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_cannot_be_followed_is_refused_by_name_place_and_with_advice(InstantSearchCase one)
    {
        var body = JsonSerializer.Serialize(new { requests = new[] { new { indexName = "paragraphs", @params = one.Params } } });
        using var response = await server.Host.SendAsync("/1/indexes/*/queries", body);
        var message = await InstantSearchClient.MessageAsync(response, HttpStatusCode.BadRequest);
        var place = one.Position is { } position ? $"{one.Parameter}, position {position}: " : $"{one.Parameter}: ";
        Assert.StartsWith(place, message, StringComparison.Ordinal);
        Assert.Contains(one.Detail!, message, StringComparison.Ordinal);
    }

    private async Task<long> HitsAsync(string query) =>
        (await server.JsonAsync($"/v1/search?size=0&{query}")).GetProperty("total").GetProperty("hits").GetInt64();
}
