using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Words in marks are nobody's prose, also where no quotation was found in them.</summary>
public class MarkedWordsTests
{
    [Theory]
    [InlineData("The sign read “keep off the bridge” in red.", "keep off the bridge")]
    [InlineData("The sign read \"keep off the bridge\" in red.", "keep off the bridge")]
    [InlineData("Написано: «не заходьте на міст».", "не заходьте на міст")]
    [InlineData("„Wir bleiben“, sagte sie. »Die Brücke auch.«", "Wir bleiben|Die Brücke auch.")]
    [InlineData("“Keep off,” she said. “The bridge is ours.”", "Keep off,|The bridge is ours.")]
    [InlineData("“Keep off the bridge. It is ours.", "Keep off the bridge. It is ours.")]
    [InlineData("She keeps off the bridge.", "")]
    public void Words_are_in_marks_or_not(string text, string marked) =>
        Assert.Equal(marked, string.Join('|', MarkedWords.In(text).Select(run => text[run.Start..run.End])));
}
