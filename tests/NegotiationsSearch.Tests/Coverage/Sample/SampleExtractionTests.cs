using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

namespace NegotiationsSearch.Tests.Coverage.Sample;

/// <summary>How well quotations and their speakers are found in the sample: the floors are what was reached, and only rise.</summary>
public sealed class SampleExtractionTests
{
    [Fact]
    public async Task The_sample_is_read_as_well_as_before() => Floors.AssertReached(SampleCoverage.FloorsPath, await ScoreAsync());

    private static async Task<QuotationScore> ScoreAsync()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(TestContext.Current.CancellationToken);
        var extractor = new QuotationExtractor();
        var score = new QuotationScore();
        foreach (var gold in SampleCoverage.Gold)
            score.Add(gold, extractor.Extract(articles[gold.Id]).Quotations.SelectMany(quotation => SpeechRun.AllOf(quotation, gold.Paragraphs)));
        return score;
    }
}
