namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("index")]
    [InlineData("rebuild")]
    [InlineData("remove")]
    [InlineData("restore")]
    [InlineData("serve")]
    [InlineData("search")]
    [InlineData("extract")]
    [InlineData("read")]
    [InlineData("status")]
    [InlineData("speakers")]
    public async Task Every_command_explains_itself_with_examples_and_exit_codes(string command)
    {
        using var place = new Workplace();
        var run = await place.RunAsync(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"NegotiationsSearch {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Empty(System.IO.Directory.EnumerateFileSystemEntries(place.Root));
    }

    [Theory]
    [InlineData("index")]
    [InlineData("remove")]
    [InlineData("remove", "--id", "a", "--url", "b")]
    [InlineData("search", "x", "--from", "yesterday")]
    [InlineData("search", "x", "--facet", "colour")]
    [InlineData("serve", "--urls", "ftp://127.0.0.1:5080")]
    [InlineData("serve", "--urls", "http://256.1.1.1:5080")]
    [InlineData("speakers")]
    [InlineData("speakers", "list", "--limit", "0")]
    [InlineData("unknown")]
    public async Task A_wrong_command_line_is_told_and_exits_with_2(params string[] arguments)
    {
        using var place = new Workplace();
        var run = await place.RunAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("search", "x")]
    [InlineData("status")]
    [InlineData("rebuild")]
    [InlineData("remove", "--id", "a")]
    [InlineData("speakers", "merge", "a", "b")]
    public async Task Where_nothing_is_indexed_a_command_says_so_and_makes_nothing(params string[] arguments)
    {
        using var place = new Workplace();
        var run = await place.RunAsync(arguments);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(place.Index, run.Error, StringComparison.Ordinal);
        Assert.Empty(System.IO.Directory.EnumerateFileSystemEntries(place.Root));
    }

    [Fact]
    public async Task Status_counts_what_the_index_holds()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        var run = await place.RunAsync("status");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("articles: 3\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("paragraphs: 7\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_text_do_not_reach_the_terminal()
    {
        using var place = new Workplace();
        var file = place.Write(
            "escape.jsonl",
            """{"id":"a","source":"Lintel Courier","body":"A \u001b[31mred\u001b[0m [bold]herring[/] here."}""");
        await place.RunAsync("index", file);
        var run = await place.RunAsync("search", "herring");
        Assert.Contains("[bold][herring][/]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
