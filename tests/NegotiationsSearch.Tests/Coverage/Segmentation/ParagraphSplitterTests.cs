using CsCheck;
using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Tests.Coverage.Segmentation;

public sealed class ParagraphSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\r\n", "")]
    [InlineData("One.", "One.")]
    [InlineData("One.\nTwo.\r\nThree.\rFour.", "One.|Two.|Three.|Four.")]
    [InlineData("\n\n  One. \n \n\u00a0Two.\u00a0\n", "One.|Two.")]
    [InlineData("One.\u2028Two.\u2029Three.\u0085Four.\vFive.\fSix.", "One.|Two.|Three.|Four.|Five.|Six.")]
    public void Any_line_break_ends_a_paragraph_and_its_ends_are_trimmed(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', ParagraphSplitter.Split(text).Select(span => span.In(text).ToString())));
    }

    [Fact]
    public void Nothing_but_white_space_lies_outside_the_paragraphs()
    {
        Gen.String[Choice.Of('a', 'ї', ' ', '\n', '\r', '\t', '\u2029', '\u00a0'), 0, 60].Sample(text =>
        {
            var covered = new bool[text.Length];
            foreach (var span in ParagraphSplitter.Split(text)) covered.AsSpan(span.Start, span.Length).Fill(true);
            Assert.All(Enumerable.Range(0, text.Length), i => Assert.True(covered[i] || char.IsWhiteSpace(text[i])));
        });
    }
}
