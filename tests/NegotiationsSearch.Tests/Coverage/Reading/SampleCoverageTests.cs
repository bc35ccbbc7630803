using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class SampleCoverageTests
{
    [Fact]
    public async Task The_sample_coverage_is_read_without_a_warning()
    {
        var outcomes = await Outcomes.ReadAsync(Path.Combine(RepositoryPaths.Root, "src", "NegotiationsSearch", "SampleCoverage"));

        var articles = outcomes.OfType<ReadOutcome.Read>().ToList();
        Assert.NotEmpty(articles);
        Assert.All(articles, read => Assert.Empty(read.Warnings));
        Assert.All(outcomes.OfType<ReadOutcome.Skipped>(), skip => Assert.EndsWith("README.md", skip.Place.File, StringComparison.Ordinal));
        Assert.Equal(articles.Count, articles.Select(read => read.Article.Id).Distinct(StringComparer.Ordinal).Count());
    }
}
