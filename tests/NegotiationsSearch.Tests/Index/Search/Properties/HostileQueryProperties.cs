using System.Net;
using CsCheck;
using NegotiationsSearch.Tests.Index.Text;
using NegotiationsSearch.Tests.Web;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Whatever is asked, the answer is one or says what is wrong.</summary>
public sealed class HostileQueryProperties(SearchServer server) : IClassFixture<SearchServer>
{
    private static readonly string[] Views = ["paragraphs", "quotes", "statements"];

    [Fact]
    public Task Any_query_in_any_view_is_answered_or_refused() =>
        Gen.Select(HostileText.Texts, Gen.OneOf(Views), Gen.OneOf("none", "article")).SampleAsync(
            (text, view, group) =>
                AskAsync(
                    $"q={Uri.EscapeDataString(text)}&in={view}&group={group}&facet=speaker&facet=month"), iter: 300, threads: 2);

    [Fact]
    public Task Any_value_of_any_filter_is_answered_or_refused() =>
        Gen.Select(
            HostileText.Texts,
            Gen.OneOf(
                "speaker", "not.speaker", "role", "source", "language", "article", "from", "min_confidence", "facet",
                "size", "cursor", "offsets")).SampleAsync(
            (text, name) => AskAsync($"{name}={Uri.EscapeDataString(text)}"), iter: 300, threads: 2);

    private async Task AskAsync(string query)
    {
        using var response = await server.Host.GetAsync("/v1/search?" + query);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{response.StatusCode}: {query}");
    }
}
