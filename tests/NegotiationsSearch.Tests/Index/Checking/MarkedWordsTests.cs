using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Words in marks are nobody's prose, also where no quotation was found in them.</summary>
public class MarkedWordsTests
{
    [Theory]
    [InlineData("The sign read “keep off the bridge” in red.", "keep off the bridge", true)]
    [InlineData("The sign read \"keep off the bridge\" in red.", "keep off the bridge", true)]
    [InlineData("Написано: «не заходьте на міст».", "не заходьте на міст", true)]
    [InlineData("“Keep off,” she said of the bridge.", "she said of the bridge", false)]
    [InlineData("“Keep off,” she said. “The bridge is ours.”", "Keep off,” she said. “The bridge is ours", false)]
    [InlineData("She keeps off the bridge.", "keeps off the bridge", false)]
    public void Words_are_in_marks_or_not(string text, string words, bool isMarked)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(isMarked, MarkedWords.IsMarked(text, new MatchRange(start, start + words.Length)));
    }
}
