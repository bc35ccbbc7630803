using System.Text;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class StandardInputTests
{
    private const string Text = "---\nsource: The Lantern\n---\nOne.\n";

    [Theory]
    [InlineData("{\"source\":\"The Lantern\",\"body\":\"One.\"}\n")]
    [InlineData("\n {\"source\":\"The Lantern\",\"body\":\"One.\"}")]
    [InlineData("{\n\"source\":\"The Lantern\",\n\"body\":\"One.\"}")]
    [InlineData("[{\"source\":\"The Lantern\",\"body\":\"One.\"}]")]
    [InlineData(Text)]
    [InlineData("source: The Lantern\n\nOne.")]
    public async Task The_format_is_told_by_the_first_bytes_gzip_or_not(string input)
    {
        var bytes = Encoding.UTF8.GetBytes(input);

        var plain = Outcomes.Article(Assert.Single(await Outcomes.FromBytesAsync(bytes)));
        var zipped = Outcomes.Article(Assert.Single(await Outcomes.FromBytesAsync(Outcomes.Gzip(bytes))));

        Assert.Equal(("The Lantern", "One."), (plain.Source, Assert.Single(plain.Paragraphs)));
        Assert.Equal(plain.Id, zipped.Id);
    }

    [Fact]
    public async Task Two_texts_without_id_do_not_take_each_others_place()
    {
        var one = Outcomes.Article(Assert.Single(await Outcomes.FromTextAsync(Text)));
        var other = Outcomes.Article(Assert.Single(await Outcomes.FromTextAsync(Text + "Two.\n")));
        var another = Outcomes.Article(Assert.Single(await Outcomes.FromTextAsync(Text.Replace("One", "Another", StringComparison.Ordinal))));

        Assert.Equal(one.Id, other.Id);
        Assert.NotEqual(one.Id, another.Id);
    }

    [Theory]
    [InlineData("", SkipReason.NoBody)]
    [InlineData("<html>", SkipReason.NoBody)]
    [InlineData("The talks went on.", SkipReason.UnknownFormat)]
    [InlineData("\0\0", SkipReason.UnknownFormat)]
    public async Task What_is_no_coverage_is_skipped_by_name(string input, SkipReason reason)
    {
        var skip = Assert.IsType<ReadOutcome.Skipped>(Assert.Single(await Outcomes.FromTextAsync(input)));

        Assert.Equal((reason, "standard input"), (skip.Reason, skip.Place.ToString()));
    }

    [Fact]
    public async Task Without_one_given_it_is_empty()
    {
        Assert.Equal([SkipReason.NoBody], Outcomes.Reasons(await Outcomes.ReadAsync("-")));
    }
}
