using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Sample;

public sealed class SampleReadingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_reads_without_a_skip_or_a_warning()
    {
        var outcomes = await SampleCoverage.ReadAsync(Cancellation);
        Assert.All(outcomes, outcome => Assert.Empty(Assert.IsType<ReadOutcome.Read>(outcome).Warnings));
    }

    [Fact]
    public async Task Every_article_has_the_annotated_paragraphs()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(Cancellation);
        Assert.Equal(SampleCoverage.Gold.Select(gold => gold.Id).Order(StringComparer.Ordinal), articles.Keys.Order(StringComparer.Ordinal));
        Assert.All(SampleCoverage.Gold, gold => Assert.Equal(gold.Paragraphs, articles[gold.Id].Paragraphs));
    }

    [Fact]
    public async Task Every_article_says_that_it_is_fiction_and_links_to_an_example_domain()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(Cancellation);
        Assert.All(articles.Values, article =>
        {
            Assert.EndsWith("(fictional)", article.Source, StringComparison.Ordinal);
            Assert.Matches(@"^https://example\.(org|net|com)/", article.Url);
        });
    }

    [Fact]
    public async Task Exactly_one_article_has_no_date()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(Cancellation);
        Assert.Equal("strait-courier-explainer-compact", Assert.Single(articles.Values, article => article.Published is null).Id);
    }

    [Fact]
    public async Task One_story_comes_in_two_versions_under_one_address_the_longer_one_later()
    {
        var reads = (await SampleCoverage.ReadAsync(Cancellation)).OfType<ReadOutcome.Read>().Select(read => read.Article);
        var versions = Assert.Single(reads.GroupBy(article => article.Url), story => story.Count() > 1).ToList();
        Assert.Equal(2, versions.Count);
        Assert.True(versions[0].Published?.Moment < versions[1].Published?.Moment);
        Assert.True(versions[0].Paragraphs.Count < versions[1].Paragraphs.Count);
    }
}
