using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.Web.InstantSearch;

/// <summary>Whole answers in Algolia's format, beside the bodies that ask for them.</summary>
public sealed class InstantSearchGoldenTests(SearchServer server) : IClassFixture<SearchServer>
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.TestData, "instantsearch", "answers");

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<TheoryDataRow<string>> Cases =>
        Directory.EnumerateFiles(Folder, "*.request.json")
            .Select(file => new TheoryDataRow<string>(Path.GetFileName(file)[..^".request.json".Length]));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_answer_is_as_it_was(string name)
    {
        var golden = Path.Combine(Folder, name + ".json");
        var body = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".request.json"), TestContext.Current.CancellationToken);
        var served = await AnswerAsync(body);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(golden, served, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(golden), $"{golden} is missing; run the test with UPDATE_GOLDENS=1 to write it, and review it.");
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), served);
    }

    private async Task<string> AnswerAsync(string body)
    {
        using var response = await server.Host.SendAsync("/1/indexes/*/queries", body);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(text.Replace(server.Host.Client.BaseAddress!.ToString(), "http://server/", StringComparison.Ordinal))!;
        foreach (var result in answer["results"] as JsonArray ?? []) HideWhatChanges(result!.AsObject());
        return answer.ToJsonString(Readable) + "\n";
    }

    private static void HideWhatChanges(JsonObject result)
    {
        result["processingTimeMS"] = "…";
        foreach (var hit in result["hits"] as JsonArray ?? [])
            if (hit!["score"] is not null) hit["score"] = "…";
    }
}
