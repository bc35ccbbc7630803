using System.Text.Json;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

namespace NegotiationsSearch.Tests.Coverage.Sample;

/// <summary>How well direct quotations and their speakers are found in the sample: the floors are what was reached, and only rise.</summary>
public sealed class SampleExtractionTests
{
    [Fact]
    public async Task Direct_quotations_are_found_as_well_as_before() =>
        AssertAtLeast(Floors.Read().DirectSpanF1, (await ScoreAsync()).SpanF1, "directSpanF1");

    [Fact]
    public async Task Direct_quotations_with_their_speakers_are_found_as_well_as_before() =>
        AssertAtLeast(Floors.Read().DirectEndToEndF1, (await ScoreAsync()).EndToEndF1, "directEndToEndF1");

    private static void AssertAtLeast(double floor, double reached, string name) =>
        Assert.True(reached >= floor, FormattableString.Invariant($"{name} is {reached}, below the floor of {floor} in {SampleCoverage.FloorsPath}."));

    private static async Task<DirectScore> ScoreAsync()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(TestContext.Current.CancellationToken);
        var extractor = new QuotationExtractor();
        var score = new DirectScore();
        foreach (var gold in SampleCoverage.Gold) score.Add(gold, DirectRuns(extractor, articles[gold.Id]));
        return score;
    }

    private static IEnumerable<SpeechRun> DirectRuns(QuotationExtractor extractor, Article article) =>
        from quotation in extractor.Extract(article).Quotations
        where quotation.Directness == Directness.Direct
        from span in quotation.Spans
        select SpeechRun.Of(quotation, span, article.Paragraphs);

    /// <summary>In percent.</summary>
    private sealed record Floors(double DirectSpanF1, double DirectEndToEndF1)
    {
        public static Floors Read() => JsonSerializer.Deserialize<Floors>(File.ReadAllText(SampleCoverage.FloorsPath), JsonSerializerOptions.Web)!;
    }
}
