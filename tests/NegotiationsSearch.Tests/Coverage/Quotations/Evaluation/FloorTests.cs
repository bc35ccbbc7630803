using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>How well quotations and speakers are found in annotated news: the floors are what was reached, and only rise.</summary>
public sealed class FloorTests
{
    private static readonly string Evaluation = Path.Combine(RepositoryPaths.TestData, "evaluation");

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    public void Articles_the_rules_were_not_written_for_are_read_as_well_as_before(string set)
    {
        var path = Path.Combine(RepositoryPaths.TestData, "unseen", set);
        AssertReached(path + ".jsonl", path + ".floors.json");
    }

    [Theory]
    [InlineData("polnear.dev")]
    [InlineData("istanbul.gold")]
    public void Real_news_is_read_as_well_as_before(string set)
    {
        Assert.SkipWhen(RepositoryPaths.Shared is null, "The annotated news does not lie beside the repository.");
        AssertReached(Path.Combine(RepositoryPaths.Shared!, "eval", "quotes", set + ".jsonl"), Path.Combine(Evaluation, set + ".floors.json"));
    }

    /// <summary>What <see cref="Quotation.Confidence"/> promises: at 0.9 or more, 95 of 100 are right, and most quotations are there.</summary>
    [Fact]
    public void In_real_news_direct_quotations_that_are_sure_are_right_and_they_are_most()
    {
        Assert.SkipWhen(RepositoryPaths.Shared is null, "The annotated news does not lie beside the repository.");
        var confidence = ScoreOf(Path.Combine(RepositoryPaths.Shared!, "eval", "quotes", "polnear.dev.jsonl")).Direct.Confidence;
        Assert.InRange(confidence.RightShare, 95, 100);
        Assert.InRange(confidence.SureShare, 60, 100);
    }

    private static void AssertReached(string gold, string floors) => Floors.AssertReached(floors, ScoreOf(gold));

    private static QuotationScore ScoreOf(string gold) => QuotationScore.Of(AnnotatedArticle.ReadAll(gold), new QuotationExtractor());
}
