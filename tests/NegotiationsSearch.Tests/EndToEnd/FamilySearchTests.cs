namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class FamilySearchTests
{
    private const string Coverage =
        """
        {"id":"a","source":"Lintel Courier","published":"2031-03-04","language":"en","paragraphs":["“The tide waits for nobody, and we shall not wait for it,” said Tamsin Orrel."]}
        {"id":"b","source":"Keshan Wire","published":"2031-03-05","language":"en","paragraphs":["“The tide waits for nobody, and we shall not wait,” Tamsin Orrel said."]}
        """;

    [Fact]
    public async Task The_terminal_shows_an_utterance_once_and_how_to_see_all_its_wordings()
    {
        using var place = new Workplace();
        var file = place.Write("coverage.jsonl", Coverage);
        await place.RunAsync("index", file);
        var folded = await place.RunAsync("search", "--in", "quotes", "--group", "family");
        Assert.Contains("2 quotations in 1 group", folded.Output, StringComparison.Ordinal);
        var family = folded.Output.Split("one of 2 wordings (--family ")[1].Split(')')[0];
        var all = await place.RunAsync("search", "--in", "quotes", "--family", family, "--sort", "oldest");
        Assert.Contains("2 quotations", all.Output, StringComparison.Ordinal);
        Assert.True(all.Output.IndexOf("Lintel Courier", StringComparison.Ordinal) < all.Output.IndexOf("Keshan Wire", StringComparison.Ordinal));
    }
}
