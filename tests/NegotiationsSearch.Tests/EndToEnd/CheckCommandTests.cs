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
        var exact = await _place.RunAsync("check", "We left the customs union off the table today. Nobody asked for it back.", "--speaker", "Tamsin Orrel");
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
        Assert.Equal(["2\taltered\tMaren Toll: same", "3\texact\tDoran Pell: other (Tamsin Orrel)", "4\tnot in this index\tTamsin Orrel"], Begin(table));
        var lines = (await _place.RunAsync("check", draft, "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var checks = lines.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["altered", "exact", "not_found"], checks.Select(check => (string)check["wording"]!));
        Assert.Equal("other_speaker", (string)checks[1]["attribution"]!);
        Assert.Equal(["wet", "dry"], Changed(checks[0]));
    }

    private static IEnumerable<string> Begin(ProgramRun run) =>
        run.Output.Split('\n').Where(line => line.Contains('\t')).Select(line => string.Join('\t', line.Split('\t').Take(3)));

    private static string[] Changed(JsonNode check)
    {
        var part = check["passages"]![0]!["difference"]!.AsArray().Single(part => (string)part!["kind"]! == "changed")!;
        return [(string)part["checked"]!, (string)part["passage"]!];
    }
}
