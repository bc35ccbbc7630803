using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.Web;

/// <summary>Whole answers, name by name and null by null: what clients are written against.</summary>
public sealed class AnswerGoldenTests(SearchServer server) : IClassFixture<SearchServer>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("search-paragraphs", "/v1/search?speaker=Ilse+Marren&facet=directness&facet=month&size=1")]
    [InlineData("search-quotes", "/v1/search?q=%22increase+the+pressure%22&in=quotes")]
    [InlineData("search-grouped", "/v1/search?q=pressure&in=statements&group=article&size=1")]
    [InlineData("search-next-page", "/v1/search?source=harbour-diary&size=1&page=3")]
    [InlineData("facet", "/v1/facets/speaker?prefix=m&q=pressure")]
    [InlineData("article", "/v1/articles/{talks}")]
    [InlineData("article-old-version", "/v1/articles/{talks}?version=1")]
    [InlineData("paragraph", "/v1/paragraphs/{paragraph}")]
    [InlineData("quotation", "/v1/quotations/{quotation}?offsets=codepoint")]
    [InlineData("family", "/v1/families/{quotation}")]
    [InlineData("suggest", "/v1/suggest?q=%D1%96%D0%BB%D1%8C&size=3")]
    [InlineData("speakers", "/v1/speakers?prefix=%D1%96%D0%BB%D1%8C")]
    [InlineData("speaker", "/v1/speakers/ilse-marren")]
    [InlineData("check", "/v1/check?text=We+will+never+increase+the+pressure&speaker=Ilse+Marren")]
    [InlineData("check-too-short", "/v1/check?text=the+pressure&language=en")]
    [InlineData("ready", "/health/ready")]
    [InlineData("problem", "/v1/search?q=x&siez=3&size=1000")]
    public async Task An_answer_is_as_it_was(string name, string path)
    {
        var golden = Path.Combine(RepositoryPaths.TestData, "web", "answers", name + ".json");
        var served = await AnswerAsync(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(golden, served, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(golden), $"{golden} is missing; run the test with UPDATE_GOLDENS=1 to write it, and review it.");
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), served);
    }

    private async Task<string> AnswerAsync(string path)
    {
        using var response = await server.Host.GetAsync(await WithIdsAsync(path));
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(text.Replace(server.Host.Client.BaseAddress!.ToString(), "http://server/", StringComparison.Ordinal))!;
        HideWhatChanges(answer);
        return answer.ToJsonString(Readable) + "\n";
    }

    private async Task<string> WithIdsAsync(string path)
    {
        var hit = (await server.JsonAsync("/v1/search?q=%22increase+the+pressure%22&in=quotes")).GetProperty("hits")[0];
        return path
            .Replace("{talks}", hit.GetProperty("article").GetProperty("id").GetString(), StringComparison.Ordinal)
            .Replace("{paragraph}", hit.GetProperty("paragraph").GetProperty("id").GetString(), StringComparison.Ordinal)
            .Replace("{quotation}", hit.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    // The state of the index differs from run to run; scores belong to the suites of ranking.
    private static void HideWhatChanges(JsonNode answer)
    {
        if (answer["index"] is JsonObject index)
            foreach (var name in new[] { "epoch", "generation", "updated", "register" }) index[name] = "…";
        foreach (var list in new[] { "hits", "phraseHits" })
            foreach (var hit in answer[list] as JsonArray ?? []) hit!["score"] = "…";
        if (answer["page"]?["cursor"] is not null) answer["page"]!["cursor"] = "…";
        if (answer["links"]?["next"] is { } next) answer["links"]!["next"] = next.GetValue<string>().Split("cursor=")[0] + "cursor=…";
    }
}
