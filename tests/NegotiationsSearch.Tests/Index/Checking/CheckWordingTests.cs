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

    private QuoteCheck Check(string text) => sample.Check(new CheckRequest { Text = text });
}
