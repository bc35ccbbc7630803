using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>The search among a browser's own.</summary>
public sealed class OpenSearchTests(SearchServer server) : IClassFixture<SearchServer>
{
    private static readonly XNamespace Space = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("")]
    [InlineData("/press/search")]
    public async Task Its_templates_lead_to_the_page_the_feed_and_the_completions(string prefix)
    {
        await using var host = await server.StartAsync(_ => { }, prefix);
        using var response = await host.GetAsync(prefix + "/opensearch.xml");
        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType?.MediaType);
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Equal(Space + "OpenSearchDescription", description.Name);
        Assert.InRange(description.Element(Space + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(Space + "Description")!.Value.Length, 1, 1024);
        foreach (var url in description.Elements(Space + "Url"))
        {
            var address = url.Attribute("template")!.Value.Replace("{searchTerms}", "harbour", StringComparison.Ordinal);
            Assert.StartsWith($"{host.Client.BaseAddress}{prefix.TrimStart('/')}", address, StringComparison.Ordinal);
            using var answer = await host.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, address);
            Assert.Equal(url.Attribute("type")!.Value, answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Completions_come_as_the_specification_has_them()
    {
        using var response = await server.Host.GetAsync("/opensearch/suggest?q=mar");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("mar", answer[0].GetString());
        Assert.Equal("Ilse Marren", answer[1][0].GetString());
        Assert.Equal("Chief Delegate of Valmere", answer[2][0].GetString());
    }
}
