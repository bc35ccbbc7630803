using NegotiationsSearch.Index;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Tests.Reporting;

public sealed class HitHeadingTests
{
    [Theory]
    [InlineData("pilot", 0.9, "Maren Toll (pilot) · Lintel Courier")]
    [InlineData("pilot", 0.5, "Maren Toll (pilot; uncertain) · Lintel Courier")]
    [InlineData(null, 0.5, "Maren Toll (uncertain) · Lintel Courier")]
    [InlineData(null, 1, "Maren Toll (corrected) · Lintel Courier", CorrectionKind.Speaker)]
    [InlineData(null, 1, "Maren Toll (corrected; disputed) · Lintel Courier", CorrectionKind.Span, CorrectionKind.Disputed)]
    public void What_is_uncertain_corrected_or_disputed_is_told_as_such(
        string? role, double confidence, string expected, params CorrectionKind[] kinds) =>
        Assert.Equal(expected, HitHeading.Of(Hit(new HitSpeaker("maren-toll", "Maren Toll", role, null), confidence, kinds)));

    [Fact]
    public void Without_a_speaker_only_what_was_put_right_is_told()
    {
        Assert.Equal("Lintel Courier", HitHeading.Of(Hit(null, 0.5)));
        Assert.Equal("nobody named (disputed) · Lintel Courier", HitHeading.Of(Hit(null, 0.5, CorrectionKind.Disputed)));
    }

    private static Hit Hit(HitSpeaker? speaker, double confidence, params CorrectionKind[] kinds) => new()
    {
        Id = "a-q1",
        IsQuotation = true,
        Score = 1,
        Text = "Nobody sails,",
        Matches = [],
        Quotations =
        [
            new HitQuotation
            {
                Id = "a-q1",
                Spans = [new HitSpan(0, 13, Quoted: true)],
                Directness = Directness.Direct,
                Speaker = speaker,
                Method = AttributionMethod.Named,
                Confidence = confidence,
                Family = "a-q1",
                FamilySize = 1,
                Correction = kinds.Length == 0 ? null : new QuotationCorrection(new DateOnly(2031, 3, 6), null, kinds),
            },
        ],
        Article = new HitArticle { Id = "a", SourceId = "lintel-courier", SourceName = "Lintel Courier" },
    };
}
