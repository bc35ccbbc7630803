namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class FeedTests
{
    [Fact]
    public async Task What_a_slow_feed_has_sent_is_committed_while_the_feed_stays_open()
    {
        using var place = new Workplace();
        using var run = ProgramRun.Start(place.Root, "index", "-");
        foreach (var article in GeneratedCoverage.Round(1).Take(2))
        {
            await run.StandardInput.WriteLineAsync(article.Line);
            await run.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            await ProgramRun.ReadUntilAsync(run.StandardError, "committed ");
        }
        Assert.StartsWith("2 paragraphs", (await place.RunAsync("search", "\"this is version 1\"")).Output, StringComparison.Ordinal);
        run.StandardInput.Close();
        Assert.Equal(0, (await ProgramRun.EndAsync(run)).ExitCode);
    }
}
