using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class ExtractionTests
{
    [Fact]
    public async Task Extract_writes_one_entry_a_run_with_offsets_in_code_points()
    {
        using var place = new Workplace();
        var file = place.Write(
            "a.jsonl",
            """{"id":"a","source":"Lintel Courier","language":"en","paragraphs":["🛳🛳 \"We sail at dawn,\" said Maren Toll. \"Nobody waits.\""]}""");
        var run = await place.RunAsync("extract", file);
        Assert.Equal(0, run.ExitCode);
        var article = JsonNode.Parse(run.Output)!;
        Assert.Equal("a", (string?)article["id"]);
        var quotes = article["quotes"]!.AsArray();
        Assert.Equal(["We sail at dawn,", "Nobody waits."], quotes.Select(quote => (string?)quote!["text"]));
        Assert.Equal([4, 40], quotes.Select(quote => (int)quote!["start"]!));
        Assert.Equal([20, 53], quotes.Select(quote => (int)quote!["end"]!));
        Assert.Single(quotes.Select(quote => (string?)quote!["group"]).Distinct());
        Assert.All(quotes, quote => Assert.Equal("Maren Toll", (string?)quote!["speaker"]));
        Assert.All(quotes, quote => Assert.Equal("direct", (string?)quote!["kind"]));
    }

    [Fact]
    public async Task What_read_writes_can_be_read_again_as_the_same_articles()
    {
        using var place = new Workplace();
        var first = await place.RunAsync("read", Workplace.Coverage);
        Assert.Equal(1, first.ExitCode);
        Assert.Contains("wire.jsonl:2", first.Error, StringComparison.Ordinal);
        var second = await ProgramRun.RunAsync(place.Root, first.Output, ["read", "-"]);
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(first.Output, second.Output);
    }
}
