using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class NinjsTests
{
    private const string Item =
        """{"uri":"urn:x:1","type":"text","embargoed":"2031-03-04T16:20:00Z","infosource":[{"name":"Orme Wire"}],"body_text":"Envoys met."}""";

    [Theory]
    [InlineData(-1, SkipReason.Embargoed)]
    [InlineData(0, null)]
    public async Task An_item_is_held_until_its_embargo_ends(int seconds, SkipReason? expected)
    {
        var clock = new FixedClock(new DateTimeOffset(2031, 3, 4, 16, 20, 0, TimeSpan.Zero).AddSeconds(seconds));
        var outcomes = new List<ReadOutcome>();
        var reading = new CoverageReader { Clock = clock }.ReadAsync(
            ["-"],
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Item)),
            TestContext.Current.CancellationToken);
        await foreach (var outcome in reading) outcomes.Add(outcome);

        Assert.Equal([expected], Outcomes.Reasons(outcomes));
    }

    [Fact]
    public async Task Every_sample_ends_as_outcomes()
    {
        var samples = Path.Combine(RepositoryPaths.Shared ?? "", "fixtures", "ninjs");
        Assert.SkipUnless(Directory.Exists(samples), "There are no samples to read.");
        foreach (var sample in Directory.EnumerateFiles(samples, "*.json", SearchOption.AllDirectories)) Assert.NotEmpty(await Outcomes.ReadAsync(sample));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
