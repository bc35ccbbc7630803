using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web;

/// <summary>The people of the register, and nobody else.</summary>
public sealed class SpeakerTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("?prefix=MARR&limit=1", 1)]
    [InlineData("?prefix=%D1%96%D0%BB%D1%8C", 1)]
    [InlineData("?prefix=hallin", 0)]
    [InlineData("?prefix=thorn", 0)]
    public async Task Those_who_are_quoted_are_listed_and_found_by_any_name(string query, int count)
    {
        var answer = await server.JsonAsync("/v1/speakers" + query);
        Assert.Equal(count, answer.GetProperty("total").GetInt32());
        Assert.Equal(
            Enumerable.Repeat("ilse-marren", count),
            answer.GetProperty("speakers").EnumerateArray().Select(speaker => speaker.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_links_of_a_person_lead_to_the_page_and_to_all_quotations()
    {
        var listed = (await server.JsonAsync("/v1/speakers")).GetProperty("speakers")[0];
        var page = await server.JsonAsync(listed.GetProperty("links").GetProperty("self").GetString()!);
        var search = await server.JsonAsync(page.GetProperty("links").GetProperty("quotations").GetString()!);
        Assert.Equal(page.GetProperty("quotations").GetInt32(), search.GetProperty("total").GetProperty("hits").GetInt32());
        Assert.Equal("2031-05-16", page.GetProperty("first").GetString());
    }

    [Fact]
    public async Task Somebody_of_the_register_who_is_not_quoted_has_a_page_without_counts()
    {
        var page = await server.JsonAsync("/v1/speakers/oda-thorn");
        Assert.Equal(0, page.GetProperty("quotations").GetInt32());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("first").ValueKind);
    }

    [Theory]
    [InlineData("dov-hallin.delegate")]
    [InlineData("~anonymous")]
    [InlineData("nobody")]
    public async Task Others_who_are_quoted_have_no_page(string id)
    {
        using var response = await server.Host.GetAsync("/v1/speakers/" + id);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(
            "register of people",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_id_leads_to_the_person()
    {
        using var response = await server.Host.GetAsync("/v1/speakers/i-marren");
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.EndsWith("/v1/speakers/ilse-marren", response.Headers.Location?.ToString(), StringComparison.Ordinal);
    }
}
