using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed partial class ExtractionTests
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
        Assert.Equal(WithoutFile().Replace(first.Output, ""), WithoutFile().Replace(second.Output, ""));
        Assert.Contains("wire.jsonl\"", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_says_which_place_of_a_page_gave_each_fact()
    {
        using var place = new Workplace();
        var page = place.Write(
            "page.html",
            "<html lang=en><head><meta property=og:title content='Ferries first'><meta property=og:site_name content='Orme Wire'></head><body>"
            + "<p>Envoys met for six hours in the customs house of Hjelmsund on Tuesday, and left by separate doors, as they had come.</p>"
            + "<p>“We have agreed on the ferries and on nothing else,” said Ilse Varga, who leads the delegation of Ostvale to the talks.</p>"
            + "<p>The talks resume on Thursday, when the dues are discussed.</p></body></html>");

        var line = JsonNode.Parse((await place.RunAsync("read", page)).Output)!;

        Assert.EndsWith("page.html", (string?)line["file"], StringComparison.Ordinal);
        Assert.Equal("meta og:title", (string?)line["metadata"]!["title"]);
        Assert.Equal("html lang", (string?)line["metadata"]!["language"]);
        Assert.Equal(3, line["paragraphs"]!.AsArray().Count);
    }

    [GeneratedRegex(",\"file\":\"[^\"]*\"")]
    private static partial Regex WithoutFile();
}
