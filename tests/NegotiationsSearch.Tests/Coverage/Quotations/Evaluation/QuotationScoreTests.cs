namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

public sealed class QuotationScoreTests
{
    private static readonly AnnotatedArticle Gold = new()
    {
        Id = "harbour",
        Paragraphs = ["“We stay in the harbour 🐟 tonight,” said Željka Ørnvik. “All of us.”", "He called it “a very small victory” for cooks."],
        Quotes =
        [
            new Annotation { Paragraph = 0, Start = 1, End = 34, Speaker = "Željka Ørnvik", SpeakerBasis = "name" },
            new Annotation { Paragraph = 0, Start = 57, End = 67, SpeakerBasis = "none" },
            new Annotation { Paragraph = 1, Start = 10, End = 45, Kind = "mixed", Speaker = "a cook", SpeakerBasis = "anonymous" },
        ],
    };

    [Fact]
    public void The_same_spans_and_speakers_are_wholly_right() => Expect(100, 100, Found(0, 1, 34, "Ørnvik"), Found(0, 57, 67, null));

    [Fact]
    public void A_title_and_an_accent_do_not_make_another_speaker() => Expect(66.7, 100, Found(0, 1, 34, "President Zeljka Ørnvik"));

    [Fact]
    public void A_wrong_speaker_is_a_right_span() => Expect(66.7, 0, Found(0, 1, 34, "Anders Holmquill"));

    [Fact]
    public void A_span_short_of_four_fifths_of_the_words_is_missed() => Expect(0, 0, Found(0, 1, 16, "Željka Ørnvik"));

    [Fact]
    public void Quoted_words_inside_reported_speech_are_neutral() =>
        Expect(66.7, 100, Found(0, 1, 34, "Ørnvik"), Found(1, 14, 34, "a cook"));

    [Fact]
    public void A_span_that_nobody_said_counts_against() => Expect(50, 66.7, Found(0, 1, 34, "Ørnvik"), Found(0, 36, 55, null));

    private static SpeechRun Found(int paragraph, int start, int end, string? speaker) =>
        SpeechRun.Of(new Annotation { Paragraph = paragraph, Start = start, End = end, Speaker = speaker }, Gold.Paragraphs);

    private static void Expect(double span, double endToEnd, params SpeechRun[] found)
    {
        var score = new QuotationScore();
        score.Add(Gold, found);
        Assert.Equal((span, endToEnd), (score.Direct.Spans.F1, score.Direct.EndToEnd.F1));
    }
}
