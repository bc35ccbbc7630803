using NegotiationsSearch.Index.Families;

namespace NegotiationsSearch.Tests.Index.Families;

public sealed class ReachTests
{
    [Theory]
    [InlineData(3, false, 30, "six words in a row")]
    [InlineData(4, false, 60, "each word more doubles the days")]
    [InlineData(9, false, 1920, "the last that time tells of")]
    [InlineData(10, false, Reach.Unbounded, "thirteen words are said once")]
    [InlineData(3, true, 7, "a reporter's words are alike more easily")]
    [InlineData(5, true, 30, "eight words of nobody known, as six of somebody")]
    [InlineData(12, true, Reach.Unbounded, "a long report is one occasion")]
    public void The_more_words_in_common_the_farther_apart_two_articles_may_be(int shared, bool isWeak, int days, string why) =>
        Assert.True(days == Reach.InDays(shared, isWeak), why);

    [Fact]
    public void More_evidence_never_reaches_less_far()
    {
        for (var shared = ShingledText.MinShingles; shared < 40; shared++)
        {
            Assert.True(Reach.InDays(shared, isWeak: false) <= Reach.InDays(shared + 1, isWeak: false));
            Assert.True(Reach.InDays(shared, isWeak: true) <= Reach.InDays(shared, isWeak: false));
        }
    }
}
