using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>Corrections by hand, from the editors' file to the answers.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string First = "\"We left the customs union off the table today,\" Tamsin Orrel told reporters.";
    private const string Second = "\"Nobody will sign before the spring,\" said Doran Pell.";
    private const string Added = "The harbour froze over.";

    private readonly Workplace _place = new();

    [Fact]
    public async Task A_corrected_speaker_is_found_and_shown_and_outlives_reading_again_and_rebuilding()
    {
        var id = await IndexedAsync(First);
        Correct(
            $"- {{quotation: {id}, words: We left the customs union off the table today, "
            + "speaker: {name: Maren Toll, role: pilot}, reason: heard the tape, date: 2031-03-06, note: It was Toll.}");
        Assert.Equal(0, (await _place.RunAsync("corrections", "apply")).ExitCode);
        for (var round = 0; round < 3; round++)
        {
            var quotation = Assert.Single(await QuotationsAsync("Maren Toll"));
            Assert.Equal(
                (id, "Maren Toll", "correction", 1.0),
                (
                    (string)quotation["id"]!,
                    (string)quotation["speaker"]!["name"]!,
                    (string)quotation["method"]!,
                    (double)quotation["confidence"]!));
            Assert.Equal("""{"date":"2031-03-06","note":"It was Toll.","kinds":["speaker"]}""", quotation["correction"]!.ToJsonString());
            Assert.Empty(await QuotationsAsync("Tamsin Orrel"));
            Assert.Equal(0, (await (round == 0 ? IndexAsync(First) : _place.RunAsync("rebuild"))).ExitCode);
        }
        Assert.DoesNotContain(
            "heard the tape",
            await File.ReadAllTextAsync(Path.Combine(_place.Index, "corrections.json"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_taken_out_brings_back_what_was_found()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "speaker: Maren Toll"));
        await IndexAsync(First);
        Assert.Single(await QuotationsAsync("Maren Toll"));
        Correct("");
        await IndexAsync(First);
        var quotation = Assert.Single(await QuotationsAsync("Tamsin Orrel"));
        Assert.Null(quotation["correction"]);
        Assert.Empty((await ServedAsync("/v1/corrections")).Body["corrections"]!.AsArray());
    }

    [Fact]
    public async Task Corrected_words_keep_the_id()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "span: We left the customs union off the table"));
        await IndexAsync(First);
        var (status, body) = await ServedAsync($"/v1/quotations/{id}");
        Assert.Equal((200, "We left the customs union off the table"), (status, (string)body["text"]!));
    }

    [Fact]
    public async Task A_suppressed_quotation_is_gone_and_its_words_are_not_repeated()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "suppressed: true"));
        await IndexAsync(First);
        using var server = await ProgramServer.StartAsync(_place);
        Assert.Equal(410, (await server.GetAsync($"/v1/quotations/{id}", TestContext.Current.CancellationToken)).Status);
        var (_, body) = await server.GetAsync("/v1/corrections", TestContext.Current.CancellationToken);
        Assert.Equal("suppressed", (string)body["corrections"]![0]!["kinds"]![0]!);
        Assert.DoesNotContain("customs union", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_shows_a_correction_and_its_list_as_soon_as_it_is_applied()
    {
        var id = await IndexedAsync(First);
        using var server = await ProgramServer.StartAsync(_place);
        Assert.Empty((await server.GetAsync("/v1/corrections", TestContext.Current.CancellationToken)).Body["corrections"]!.AsArray());
        Correct(Entry(id, "disputed: true"));
        Assert.Equal(0, (await _place.RunAsync("corrections", "apply")).ExitCode);
        while (!(bool)(await server.GetAsync($"/v1/quotations/{id}", TestContext.Current.CancellationToken)).Body["quotation"]!["disputed"]!) { }
        var listed = (await server.GetAsync("/v1/corrections", TestContext.Current.CancellationToken)).Body["corrections"]![0]!;
        Assert.Equal((id, "applied"), ((string)listed["quotation"]!["id"]!, (string)listed["state"]!));
    }

    [Fact]
    public async Task An_article_that_changes_keeps_the_correction_while_it_keeps_the_words()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "speaker: Maren Toll"));
        await IndexAsync(First);
        await IndexAsync(Added, First);
        Assert.Single(await QuotationsAsync("Maren Toll"));

        var gone = await IndexAsync(Added);
        Assert.Equal(0, gone.ExitCode);
        Assert.Contains($"correction of {id}: its article has no such quotation now: “We left", gone.Output, StringComparison.Ordinal);
        Assert.Equal("targetGone", (string)(await ServedAsync("/v1/corrections")).Body["corrections"]![0]!["state"]!);
        Assert.Equal(1, (await _place.RunAsync("corrections", "apply")).ExitCode);

        await IndexAsync(First, Added);
        Assert.Single(await QuotationsAsync("Maren Toll"));
        Assert.Contains(
            $"{id}: applied, 2031-03-06: speaker Tamsin Orrel → Maren Toll",
            (await _place.RunAsync("corrections", "list")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_under_another_id_takes_its_correction_along()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "speaker: Maren Toll"));
        await IndexAsync(First);
        await IndexArticleAsync(GivenArticle("round-renamed", First));
        Assert.Single(await QuotationsAsync("Maren Toll"));
        Assert.Equal(0, (await _place.RunAsync("rebuild")).ExitCode);
        var quotation = Assert.Single(await QuotationsAsync("Maren Toll"));
        await IndexArticleAsync(GivenArticle("round-renamed", Added, First));
        Assert.Equal((string)quotation["id"]!, (string)Assert.Single(await QuotationsAsync("Maren Toll"))["id"]!);
    }

    [Fact]
    public async Task A_removed_article_leaves_its_correction_without_a_target()
    {
        var id = await IndexedAsync(First, Second);
        Correct(Entry(id, "speaker: Maren Toll"));
        await IndexAsync(First, Second);
        var removal = await _place.RunAsync("remove", "--id", "round");
        Assert.Contains($"correction of {id}: its article is not in the index.", removal.Output, StringComparison.Ordinal);
        var (_, body) = await ServedAsync("/v1/corrections");
        Assert.Equal("articleGone", (string)body["corrections"]![0]!["state"]!);
        Assert.DoesNotContain("customs union", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_stops_nothing_and_takes_nothing_back()
    {
        var id = await IndexedAsync(First);
        Correct(Entry(id, "speaker: Maren Toll"));
        await IndexAsync(First);
        Correct(Entry(id, "speaker: Maren Toll") + "\n- {quotation: nothing, words: x, date: tomorrow, disputed: true}");
        var run = await IndexAsync(First, Second);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("corrections.yaml, line 2: 'tomorrow' is no date.", run.Error, StringComparison.Ordinal);
        Assert.Contains("the 1 last applied stay in force", run.Error, StringComparison.Ordinal);
        Assert.Single(await QuotationsAsync("Maren Toll"));
        Assert.Single(await QuotationsAsync("Doran Pell"));
        Assert.Equal(4, (await _place.RunAsync("corrections", "apply")).ExitCode);

        File.Delete(Path.Combine(_place.Index, "corrections.yaml"));
        var rebuilt = await _place.RunAsync("rebuild");
        Assert.Contains("To take all corrections back, put an empty file in its place.", rebuilt.Error, StringComparison.Ordinal);
        Assert.Single(await QuotationsAsync("Maren Toll"));
    }

    [Fact]
    public async Task Corrections_may_lie_in_another_file_and_the_report_counts_them()
    {
        var id = await IndexedAsync(First);
        var file = _place.Write("desk.yaml", Entry(id, "speaker: Maren Toll"), Entry("0xsn4yt04fzv-q0xsn4yt04fzv", "disputed: true"));
        var run = await _place.RunAsync("index", _place.Write("round.jsonl", GivenArticle("round", First)), "--corrections", file, "--json");
        var corrections = JsonNode.Parse(run.Output)!["corrections"]!;
        Assert.Equal((2, 1), ((int)corrections["entries"]!, (int)corrections["applied"]!));
        Assert.Contains("its article is not in the index", (string)corrections["warnings"]![0]!, StringComparison.Ordinal);
        Assert.Contains(
            "desk2.yaml is not there",
            (await _place.RunAsync("corrections", "apply", "--corrections", "desk2.yaml")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_and_words_that_contradict_each_other_are_told()
    {
        var id = await IndexedAsync(First);
        Correct($"- {{quotation: {id}, words: Nobody asked, disputed: true, date: 2031-03-06}}");
        Assert.Contains(
            "the quotation with this id has other words than the entry: “we left the customs union",
            (await _place.RunAsync("corrections", "apply")).Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private static string Entry(string id, string change) =>
        $"- {{quotation: {id}, words: We left the customs union off the table today, {change}, date: 2031-03-06}}";

    private void Correct(string yaml) => File.WriteAllText(Path.Combine(_place.Index, "corrections.yaml"), yaml);

    private static string GivenArticle(string id, params string[] paragraphs) => new JsonObject
    {
        ["id"] = id,
        ["url"] = "https://courier.example/2031/round",
        ["source"] = "Lintel Courier",
        ["language"] = "en",
        ["published"] = "2031-03-05",
        ["paragraphs"] = new JsonArray([.. paragraphs.Select(paragraph => (JsonNode)paragraph)]),
    }.ToJsonString();

    private Task<ProgramRun> IndexAsync(params string[] paragraphs) => IndexArticleAsync(GivenArticle("round", paragraphs));

    private Task<ProgramRun> IndexArticleAsync(string article) => _place.RunAsync("index", _place.Write("round.jsonl", article));

    /// <summary>Indexes the article; gives the id of its first quotation.</summary>
    private async Task<string> IndexedAsync(params string[] paragraphs)
    {
        Assert.Equal(0, (await IndexAsync(paragraphs)).ExitCode);
        return (string)(await QuotationsAsync("Tamsin Orrel"))[0]["id"]!;
    }

    private async Task<List<JsonNode>> QuotationsAsync(string speaker)
    {
        var (status, body) = await ServedAsync($"/v1/search?in=quotes&speaker={Uri.EscapeDataString(speaker)}");
        Assert.Equal(200, status);
        return [.. body["hits"]!.AsArray().Select(hit => hit!["quotations"]![0]!)];
    }

    private async Task<(int Status, JsonNode Body)> ServedAsync(string path)
    {
        using var server = await ProgramServer.StartAsync(_place);
        return await server.GetAsync(path, TestContext.Current.CancellationToken);
    }
}
