using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary><c>check</c> on a quotation, and on a writer's draft.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_quotation_is_told_exact_or_altered_with_the_difference_and_what_was_searched()
    {
        await _place.IndexAsync();
        var exact = await _place.RunAsync(
            "check",
            "We left the customs union off the table today. Nobody asked for it back.",
            "--speaker",
            "Tamsin Orrel");
        Assert.Equal(0, exact.ExitCode);
        Assert.StartsWith("Exact. Said by Tamsin Orrel.", exact.Output, StringComparison.Ordinal);
        var altered = await _place.RunAsync("check", "We left the fishing rights off the table today", "--speaker", "Maren Toll");
        Assert.StartsWith("Altered: ", altered.Output, StringComparison.Ordinal);
        Assert.Contains("Not given to Maren Toll, but to Tamsin Orrel.", altered.Output, StringComparison.Ordinal);
        Assert.Contains("We left the [-customs union-]{+fishing rights+} off the table today", altered.Output, StringComparison.Ordinal);
        Assert.Contains("Searched ", altered.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_not_in_this_index()
    {
        await _place.IndexAsync();
        var run = await _place.RunAsync("check", "The herring fleet will never come home from the northern banks");
        Assert.StartsWith("Not in this index.", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await _place.RunAsync("check", "… !")).ExitCode);
    }

    [Fact]
    public async Task What_brackets_replace_and_ellipses_leave_out_is_shown()
    {
        await _place.IndexAsync();
        var run = await _place.RunAsync("check", "We left … off the table today. Nobody asked for [the union] back.");
        Assert.StartsWith("Exact.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "We left […the customs union…] off the table today, … Nobody asked for [-it-]{+the union+} back",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("leaves out words in mid-sentence: \"the customs union\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_quotation_of_a_draft_is_checked_with_its_speaker()
    {
        await _place.IndexAsync();
        var draft = _place.Write(
            "draft.txt",
            "The talks ended without a date.",
            "“No pilot sails before the ink is wet,” Maren Toll said.",
            "“We left the customs union off the table today,” said Doran Pell.",
            "“We shall build a tunnel under the strait by next spring,” said Tamsin Orrel.");
        var table = await _place.RunAsync("check", draft);
        Assert.Equal(
            ["2\taltered\tMaren Toll: same", "3\texact\tDoran Pell: other (Tamsin Orrel)", "4\tnot in this index\tTamsin Orrel"],
            Begin(table));
        var lines = (await _place.RunAsync("check", draft, "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var checks = lines.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["altered", "exact", "not_found"], checks.Select(check => (string)check["wording"]!));
        Assert.Equal("other_speaker", (string)checks[1]["attribution"]!);
        Assert.Equal(["wet", "dry"], Changed(checks[0]));
    }

    [Fact]
    public async Task A_line_of_the_table_shows_what_differs_where_it_stands_and_of_which_article_it_is()
    {
        await _place.IndexAsync();
        var draft = _place.Write(
            "draft.txt",
            "“No pilot sails before the ink is wet,” Maren Toll of nowhere said.",
            "“We left a lot,” said Zeno Ulk.");
        var table = await _place.RunAsync("check", draft);
        var cells = table.Output.Split('\n')[0].Split('\t');
        Assert.Equal(8, cells.Length);
        Assert.Contains("[-dry-]{+wet+}", cells[5], StringComparison.Ordinal);
        Assert.Equal("draft", cells[7]);
        Assert.Contains("warning draft ¶ 2: No speaker \"Zeno Ulk\" occurs in this index.", table.Error, StringComparison.Ordinal);
        var check = JsonNode.Parse((await _place.RunAsync("check", draft, "--json")).Output.Split('\n')[0])!;
        Assert.Equal((8, 1), ((int)check["words"]!, (int)check["passageCount"]!));
    }

    [Fact]
    public async Task A_quotation_that_is_too_long_does_not_end_the_draft()
    {
        await _place.IndexAsync();
        var draft = _place.Write(
            "draft.txt",
            $"“{string.Concat(Enumerable.Repeat("no ", 6_000))},” Maren Toll said.",
            "“No pilot sails before the ink is dry,” Maren Toll said.");
        var run = await _place.RunAsync("check", draft);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not checked draft ¶ 1: text has 6,000 words", run.Error, StringComparison.Ordinal);
        Assert.Equal("2\texact\tMaren Toll: same", Assert.Single(Begin(run)));
    }

    [Fact]
    public async Task A_draft_may_be_a_folder_or_come_from_standard_input()
    {
        await _place.IndexAsync();
        const string Said = "“No pilot sails before the ink is dry,” Maren Toll said.";
        var folder = Directory.CreateDirectory(Path.Combine(_place.Root, "drafts")).FullName;
        _place.Write("drafts/one.txt", Said);
        _place.Write("drafts/two.md", "---", "title: Second thoughts", "---", "", Said);
        _place.Write("drafts/three.json", $"{{\"title\": \"Third\", \"paragraphs\": [\"{Said}\"]}}");
        var whole = await _place.RunAsync("check", folder);
        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(
            ["one", "Third", "Second thoughts"],
            whole.Output.Split('\n').Where(line => line.Contains('\t')).Select(line => line.Split('\t')[7]));
        var input = await ProgramRun.RunAsync(_place.Root, Said + "\n", ["check", "-"]);
        Assert.Equal((0, "1\texact\tMaren Toll: same"), (input.ExitCode, Assert.Single(Begin(input))));
    }

    [Theory]
    [InlineData("missing/draft.txt", null, "There is no")]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("bad.json", "{\"paragraphs\": [", "JSON")]
    [InlineData("noise.txt", "\0\u0001\u0002", "NUL")]
    public async Task A_draft_that_cannot_be_read_is_told_and_fails(string name, string? text, string told)
    {
        await _place.IndexAsync();
        if (text is not null) await File.WriteAllTextAsync(Path.Combine(_place.Root, name), text, TestContext.Current.CancellationToken);
        var run = await _place.RunAsync("check", name);
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_draft_that_is_read_in_part_the_exit_code_tells_so()
    {
        await _place.IndexAsync();
        var draft = _place.Write("drafts.jsonl", "{\"paragraphs\":[\"“No pilot sails before the ink is dry,” Maren Toll said.\"]}", "{");
        var run = await _place.RunAsync("check", draft);
        Assert.Equal((1, "1\texact\tMaren Toll: same"), (run.ExitCode, Assert.Single(Begin(run))));
    }

    private static IEnumerable<string> Begin(ProgramRun run) =>
        run.Output.Split('\n').Where(line => line.Contains('\t')).Select(line => string.Join('\t', line.Split('\t').Take(3)));

    private static string[] Changed(JsonNode check)
    {
        var part = check["passages"]![0]!["difference"]!.AsArray().Single(part => (string)part!["kind"]! == "changed")!;
        return [(string)part["checked"]!, (string)part["passage"]!];
    }
}
