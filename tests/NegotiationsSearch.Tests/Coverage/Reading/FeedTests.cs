using System.Xml;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class FeedTests
{
    private static readonly string Samples = Path.Combine(RepositoryPaths.Shared ?? "", "fixtures", "feeds", "gofeed");

    [Fact]
    public async Task Every_sample_of_a_feed_is_read_and_only_broken_ones_are_malformed()
    {
        Assert.SkipUnless(Directory.Exists(Samples), "There are no samples to read.");
        foreach (var sample in Directory.EnumerateFiles(Samples, "*.xml", SearchOption.AllDirectories))
        {
            var outcomes = await Outcomes.ReadAsync(sample);

            Assert.NotEmpty(outcomes);
            if (!IsBroken(sample)) Assert.DoesNotContain(SkipReason.Malformed, Outcomes.Reasons(outcomes));
        }
    }

    [Theory]
    [InlineData("<rss><channel>", "<a>", 100_000)]
    [InlineData("<rss><channel><item>", "<title>x</title>", 100_000)]
    [InlineData("<rss><channel>", "<item><title>&amp;</title></item>", 20_000)]
    [InlineData("<rss><channel><item><description>", "&lt;div&gt;", 50_000)]
    [InlineData("<rss ", "a='1' ", 2_000)]
    public async Task A_hostile_feed_ends_as_outcomes(string start, string piece, int times) =>
        Assert.NotEmpty(await Outcomes.FromTextAsync(start + string.Concat(Enumerable.Repeat(piece, times))));

    // Some samples have tags that cross, on purpose or not.
    private static bool IsBroken(string sample)
    {
        using var reader = XmlReader.Create(sample, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            while (reader.Read()) { }
            return false;
        }
        catch (XmlException)
        {
            return true;
        }
    }
}
