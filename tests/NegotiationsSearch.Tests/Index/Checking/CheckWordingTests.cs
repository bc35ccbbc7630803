using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Verdicts on the wording that have to be right each, against the fictional coverage.</summary>
public sealed class CheckWordingTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData("carry it home in both hands", CheckWording.Exact)]
    [InlineData("like everybody else, and at the same volume", CheckWording.Exact)]
    [InlineData("are guests of the coast guard in everything but the door", CheckWording.Exact)]
    [InlineData("guests of the coast guard in everything but the door", CheckWording.Truncated)]
    [InlineData("passage contributions and have been paid gladly since 1911", CheckWording.Truncated)]
    [InlineData("is where it was. The neighbours are where they should be", CheckWording.Truncated)]
    public void What_stands_outside_of_the_marks_is_not_cut_from_what_was_said(string text, CheckWording wording) =>
        Assert.Equal(wording, Check(text).Wording);

    [Theory]
    [InlineData("[They] did not come for the door. We came for the draught", CheckWording.Exact)]
    [InlineData("We did not come for the [window]. We came for the draught", CheckWording.Altered)]
    [InlineData("I shall (hardly ever) ask for every vote, and I shall count them", CheckWording.Altered)]
    [InlineData("We did … come for the door. We came for the draught", CheckWording.Altered)]
    public void Brackets_and_ellipses_do_not_turn_a_sentence_round(string text, CheckWording wording) =>
        Assert.Equal(wording, Check(text).Wording);

    [Fact]
    public void What_an_ellipsis_hides_in_mid_sentence_is_told()
    {
        var check = Check("I shall ask for every vote, and … count them");
        Assert.Equal(CheckWording.Exact, check.Wording);
        Assert.Contains("An ellipsis of the text leaves out words in mid-sentence: \"I shall\".", check.Warnings);
        Assert.Empty(Check("I had prepared a speech about bridges. … We need a roof.").Warnings);
    }

    [Theory]
    [
        InlineData(
            "Then he asked about the cat. I asked him what he does all day. "
            + "He said he is teaching the guards to play Thirty-Nine.",
            CheckWording.Exact)]
    [InlineData("I asked him what he does all day. Then he asked about the cat.", CheckWording.Spliced)]
    public void What_goes_on_in_the_next_paragraph_is_one_statement(string text, CheckWording wording) =>
        Assert.Equal(wording, Check(text).Wording);

    [Fact]
    public void The_ellipsis_shown_where_an_outlet_broke_a_quotation_hides_nothing() =>
        Assert.Equal(CheckWording.Altered, Check("We do not need a big bridge but a roof").Wording);

    private QuoteCheck Check(string text) => sample.Check(new CheckRequest { Text = text });
}
