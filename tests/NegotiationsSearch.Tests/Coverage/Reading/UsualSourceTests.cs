using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>Where a source is taken for granted, a text needs no front matter.</summary>
public sealed class UsualSourceTests
{
    [Theory]
    [InlineData("The ferry is late.\nNobody knows why.", 2, null)]
    [InlineData("---\ntitle: The ferry\n---\nIt is late.", 1, "The ferry")]
    [InlineData("title: The ferry\n\nIt is late.", 1, "The ferry")]
    [InlineData("Title: a line\n“It is: late,” she said.", 2, null)]
    [InlineData("---\nThe ferry is late.", 2, null)]
    [InlineData("{\"title\":\"The ferry\",\"body\":\"It is late.\"}", 1, "The ferry")]
    public async Task Text_is_read_with_what_it_says_of_itself(string text, int paragraphs, string? title)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var reading = new CoverageReader { UsualSource = "desk" }.ReadAsync(["-"], input, TestContext.Current.CancellationToken);
        var read = Assert.IsType<ReadOutcome.Read>(Assert.Single(await reading.ToListAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(("desk", title, paragraphs), (read.Article.Source, read.Article.Title, read.Article.Paragraphs.Count));
    }
}
