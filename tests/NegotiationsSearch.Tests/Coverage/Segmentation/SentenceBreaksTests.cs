using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Tests.Coverage.Segmentation;

public sealed class SentenceBreaksTests
{
    [Theory]
    [InlineData("It is over. We go.", 10, true)]
    [InlineData("It is over.", 10, true)]
    [InlineData("It is over.” We go.", 10, true)]
    [InlineData("It is over?” she asked.", 10, false)]
    [InlineData("A rate of 1.5 percent", 11, false)]
    [InlineData("Wait... and see", 6, false)]
    [InlineData("It is over. 12 came.", 10, true)]
    public void A_stop_ends_a_sentence_when_a_new_one_begins_behind_it(string text, int stop, bool expected) =>
        Assert.Equal(expected, SentenceBreaks.IsBreak(text, stop));
}
