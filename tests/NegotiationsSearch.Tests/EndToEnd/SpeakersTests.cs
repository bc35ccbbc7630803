using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class SpeakersTests : IDisposable
{
    private const string Names =
        """
        {"id":"s-1","source":"Keshan Wire","published":"2031-04-01","language":"en","paragraphs":["“The bay is shallow,” said Doran Pell."]}
        {"id":"s-2","source":"Keshan Wire","published":"2031-04-02","language":"en","paragraphs":["“The bay is deep,” said D. Pell.","“And cold,” said D. Pell."]}
        {"id":"s-3","source":"Keshan Wire","published":"2031-04-03","language":"en","paragraphs":["“We left at dawn,” a source close to the talks said.","“Ask Orrel,” said Tamsin Orrel."]}
        """;

    private readonly Workplace _place = new();

    private string Register => Path.Combine(_place.Index, "register.yaml");

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Those_who_speak_are_listed_with_counts_and_whether_the_register_knows_them()
    {
        await IndexAsync();
        WriteRegister("people: [{id: tamsin-orrel, name: Tamsin Orrel, roles: [{title: Chief Negotiator, from: 2030}], sides: [{side: Velmora}]}]");
        var list = await RunAsync("list");
        Assert.Equal(["doran-pell", "tamsin-orrel"], Ids(list, "speakers").Where(id => !id.StartsWith("d-", StringComparison.Ordinal)));
        var known = list["speakers"]!.AsArray().Single(speaker => (string?)speaker!["id"] == "tamsin-orrel")!;
        Assert.Equal(("Chief Negotiator", "Velmora", true), ((string)known["role"]!, (string)known["side"]!, (bool)known["known"]!));
        Assert.Equal((1, 1), ((int)known["quotations"]!, (int)known["articles"]!));
        Assert.DoesNotContain("tamsin-orrel", Ids(await RunAsync("list", "--unknown"), "speakers"));
    }

    [Fact]
    public async Task Doubles_are_shown_with_evidence_and_made_one_with_the_command_they_name()
    {
        await IndexAsync();
        var pair = Assert.Single((await RunAsync("doubles"))["doubles"]!.AsArray())!;
        Assert.Equal("the same last name, and the initial fits", (string)pair["reason"]!);
        Assert.Equal(
            "The bay is shallow,",
            (string)(pair["into"]!["known"]!.GetValue<bool>() ? pair["other"]! : Side(pair, "Doran Pell"))["example"]!["text"]!);
        var command = ((string)pair["command"]!).Split(' ');
        Assert.Equal(0, (await _place.RunAsync(command)).ExitCode);
        Assert.Empty((await RunAsync("doubles"))["doubles"]!.AsArray());
        Assert.Equal(
            3,
            (await RunAsync("list"))["speakers"]!.AsArray()
                .Where(speaker => ((string)speaker!["name"]!).EndsWith("Pell", StringComparison.Ordinal))
                .Sum(speaker => (int)speaker!["quotations"]!));
    }

    [Fact]
    public async Task A_running_server_follows_a_merge_and_its_undoing_without_indexing()
    {
        await IndexAsync();
        using var server = await ProgramServer.StartAsync(_place);
        Assert.Equal(1, await HitsAsync(server, "doran-pell"));
        var merge = await _place.RunAsync("speakers", "merge", "doran-pell", "D. Pell");
        Assert.Equal(0, merge.ExitCode);
        Assert.Contains(Register, merge.Output, StringComparison.Ordinal);
        while (await HitsAsync(server, "doran-pell") != 3) { }
        File.Delete(Register);
        while (await HitsAsync(server, "doran-pell") != 1) { }
    }

    [Fact]
    public async Task A_broken_register_leaves_the_server_and_the_index_with_the_former_one_and_is_told()
    {
        await IndexAsync();
        await _place.RunAsync("speakers", "merge", "doran-pell", "D. Pell");
        using var server = await ProgramServer.StartAsync(_place);
        Assert.Equal(3, await HitsAsync(server, "doran-pell"));
        File.AppendAllText(Register, "    aliasses: [P]\n");
        var told = await ProgramRun.ReadUntilAsync(server.Process.StandardError, Register);
        Assert.Contains("There is no field 'aliasses'", told, StringComparison.Ordinal);
        Assert.Equal(3, await HitsAsync(server, "doran-pell"));
        var index = await _place.IndexAsync("harbour-round.txt");
        Assert.Equal(0, index.ExitCode);
        Assert.Contains($"{Register}, line ", index.Error, StringComparison.Ordinal);
        Assert.Equal(3, await HitsAsync(server, "doran-pell"));
        Assert.Equal(4, (await _place.RunAsync("speakers", "list")).ExitCode);
    }

    [Fact]
    public async Task Merging_keeps_what_the_user_wrote_and_a_name_for_filtering_stays_good()
    {
        await IndexAsync();
        WriteRegister("# Ours.\npeople:\n  - id: doran-pell # the elder\n    name: Doran Pell\n");
        Assert.Equal(0, (await _place.RunAsync("speakers", "merge", "doran-pell", "D. Pell")).ExitCode);
        Assert.Equal(
            "# Ours.\npeople:\n  - id: doran-pell # the elder\n    aliases: [D. Pell]\n    merged: [d-pell]\n"
            + "    name: Doran Pell\n",
            await File.ReadAllTextAsync(Register, TestContext.Current.CancellationToken));
        Assert.StartsWith(
            "3 quotations",
            (await _place.RunAsync("search", "--in", "quotes", "--speaker", "d-pell")).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doran-pell", "doran-pell", "are one already")]
    [InlineData("doran-pell", "~anonymous", "never joined to a name")]
    [InlineData("doran-pell", "nobody", "There is no speaker 'nobody'")]
    [InlineData("vladimir-putin", "Путін", "are one already")]
    public async Task What_cannot_be_merged_is_refused_and_nothing_is_written(string into, string other, string message)
    {
        await IndexAsync();
        var run = await _place.RunAsync("speakers", "merge", into, other);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Register));
    }

    [Fact]
    public async Task Two_of_the_register_become_one()
    {
        await IndexAsync();
        Assert.Equal(0, (await _place.RunAsync("speakers", "merge", "andrii-fomin", "alexander-fomin")).ExitCode);
        Assert.Contains(
            "- id: andrii-fomin\n    merged: [alexander-fomin]\n",
            await File.ReadAllTextAsync(Register, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Contains(
            "are one already",
            (await _place.RunAsync("speakers", "merge", "andrii-fomin", "alexander-fomin")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_elsewhere_is_used_when_it_is_named()
    {
        await IndexAsync();
        var file = _place.Write("ours.yaml", "replace: true", "people: [{id: pell, name: Doran Pell, aliases: [D. Pell]}]");
        Assert.Equal(0, (await _place.RunAsync("rebuild", "--register", file)).ExitCode);
        Assert.StartsWith("3 quotations", (await _place.RunAsync("search", "--in", "quotes", "--speaker", "pell")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await _place.RunAsync("rebuild", "--register", "missing.yaml")).ExitCode);
    }

    private static JsonNode Side(JsonNode pair, string name) => (string)pair["into"]!["name"]! == name ? pair["into"]! : pair["other"]!;

    private static IEnumerable<string> Ids(JsonNode report, string list) => report[list]!.AsArray().Select(item => (string)item!["id"]!);

    private static async Task<int> HitsAsync(ProgramServer server, string speaker)
    {
        var (status, body) = await server.GetAsync($"/v1/search?in=quotes&speaker={speaker}&size=0", TestContext.Current.CancellationToken);
        Assert.Equal(200, status);
        return (int)body["total"]!["hits"]!;
    }

    private async Task IndexAsync() => Assert.Equal(0, (await _place.RunAsync("index", _place.Write("names.jsonl", Names.Split('\n')))).ExitCode);

    private async Task<JsonNode> RunAsync(params string[] arguments)
    {
        var run = await _place.RunAsync(["speakers", .. arguments, "--json"]);
        Assert.Equal(0, run.ExitCode);
        return JsonNode.Parse(run.Output)!;
    }

    private void WriteRegister(string yaml) => File.WriteAllText(Register, yaml);
}
