using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class IndexCommandTests
{
    [Fact]
    public async Task Coverage_with_faults_is_indexed_and_the_exit_code_and_report_tell_of_the_faults()
    {
        using var place = new Workplace();
        var run = await place.RunAsync("index", Workplace.Coverage, "--json");
        Assert.Equal(1, run.ExitCode);
        var golden = await File.ReadAllTextAsync(Path.Combine(Workplace.Data, "report.json"), TestContext.Current.CancellationToken);
        Assert.Equal(golden.TrimEnd(), Normalize(run.Output));
    }

    [Fact]
    public async Task An_article_is_told_as_committed_and_then_found()
    {
        using var place = new Workplace();
        var run = await place.IndexAsync("harbour-round.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("committed 1 article\n", run.Error, StringComparison.Ordinal);
        var search = await place.RunAsync("search", "\"off the table\"");
        Assert.Contains("1 paragraph", search.Output, StringComparison.Ordinal);
        Assert.Contains("[off the table]", search.Output, StringComparison.Ordinal);
        Assert.Contains("Tamsin Orrel", search.Output, StringComparison.Ordinal);
        Assert.Contains("Lintel Courier", search.Output, StringComparison.Ordinal);
        Assert.Contains("2031-03-04", search.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_within_the_folder_of_the_coverage_is_not_read_as_coverage()
    {
        using var place = new Workplace();
        place.Write("article.jsonl", """{"id":"a","source":"Lintel Courier","body":"The ferry is late."}""");
        await place.RunAsync("index", place.Root);
        var run = await place.RunAsync("index", place.Root);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("unchanged: 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_reading_finds_everything_unchanged()
    {
        using var place = new Workplace();
        await place.IndexAsync("pilots-strike.txt");
        var run = await place.IndexAsync("pilots-strike.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("unchanged: 1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("paragraphs: 0\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_article_replaces_the_former_one()
    {
        using var place = new Workplace();
        var file = place.Write("article.jsonl", """{"id":"a","source":"Lintel Courier","body":"The ferry is late."}""");
        await place.RunAsync("index", file);
        place.Write("article.jsonl", """{"id":"a","source":"Lintel Courier","body":"The ferry is cancelled."}""");
        var run = await place.RunAsync("index", file);
        Assert.Contains("replaced: 1\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("0 paragraphs", (await place.RunAsync("search", "late")).Output, StringComparison.Ordinal);
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "cancelled")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_versions_in_one_run_the_last_one_wins()
    {
        using var place = new Workplace();
        var versions = Enumerable.Range(1, 40).Select(version =>
            $$"""{"id":"{{(version % 2 == 0 ? "a" : "b")}}","url":"https://courier.example/1","source":"Lintel Courier","body":"This is version{{version}} of it."}""");
        var run = await place.RunAsync("index", place.Write("versions.jsonl", versions));
        Assert.Equal(0, run.ExitCode);
        var search = await place.RunAsync("search", "version*");
        Assert.StartsWith("1 paragraph", search.Output, StringComparison.Ordinal);
        Assert.Contains("[version40]", search.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        using var place = new Workplace();
        const string Article = """{"id":"a","source":"Lintel Courier","body":"The bell tolled twice."}""";
        var run = await ProgramRun.RunAsync(place.Root, Article + "\n", ["index", "-"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("new: 1\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "\"tolled twice\"")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Input_of_which_nothing_can_be_used_is_a_failure()
    {
        using var place = new Workplace();
        var run = await place.RunAsync("index", "no-such-folder");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("skipped, not found: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("no-such-folder", run.Output, StringComparison.Ordinal);
    }

    private static string Normalize(string json)
    {
        var report = JsonNode.Parse(json)!.AsObject();
        report["index"] = "INDEX";
        report["seconds"] = 0;
        report["paragraphsPerSecond"] = 0;
        var separator = Path.DirectorySeparatorChar == '\\' ? "\\\\" : "/";
        return report.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .Replace(Workplace.Coverage.Replace("\\", "\\\\", StringComparison.Ordinal) + separator, "COVERAGE/", StringComparison.Ordinal);
    }
}
