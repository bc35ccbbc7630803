using System.Text;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class LimitTests
{
    private const string Whole = """{"id":"whole","source":"Vell Wire","body":"One."}""" + "\n";

    [Theory]
    [InlineData("{\"source\":\"Vell Wire\",\"paragraphs\":[\"", "\"]}\n")]
    [InlineData("{\"source\":\"Vell Wire\",\"body\":\"", "")]
    public async Task A_paragraph_of_100_MB_is_skipped_without_being_held(string beginning, string end)
    {
        var stretch = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The talks went on and on. ", 4_000)));
        var stream = new RepeatedStream(Encoding.UTF8.GetBytes(Whole + beginning), stretch, 1_000, Encoding.UTF8.GetBytes(end + Whole));

        // The stream answers at once, so that all of it runs on this thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcomes = await Outcomes.FromStreamAsync(stream);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("whole", Outcomes.Article(outcomes[0]).Id);
        var skip = Assert.IsType<ReadOutcome.Skipped>(outcomes[1]);
        Assert.Equal((SkipReason.TooLarge, 2), (skip.Reason, skip.Place.Line));
        Assert.Equal(end.Length > 0 ? 3 : 2, outcomes.Count);
        Assert.InRange(allocated, 0, 96L * 1024 * 1024);
    }

    [Fact]
    public async Task A_text_with_a_paragraph_of_100_MB_is_skipped_with_its_line()
    {
        var stretch = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The talks went on and on. ", 4_000)));

        var outcomes = await Outcomes.FromStreamAsync(new RepeatedStream("source: Vell Wire\n\nOne.\n"u8.ToArray(), stretch, 1_000, []));

        var skip = Assert.IsType<ReadOutcome.Skipped>(Assert.Single(outcomes));
        Assert.Equal((SkipReason.TooLarge, 4), (skip.Reason, skip.Place.Line));
    }

    [Theory]
    [InlineData("{\"source\":\"S\",\"paragraphs\":[\"12345678901\"]}", "paragraph 1")]
    [InlineData("{\"source\":\"S\",\"body\":\"ok\\n12345678901\"}", "paragraph 2")]
    [InlineData("{\"source\":\"S\",\"paragraphs\":[\"1\",\"2\",\"3\",\"4\"]}", "4 paragraphs")]
    [InlineData("{\"source\":\"S\",\"body\":\"1\\n2\\n3\\n4\"}", "4 paragraphs")]
    [InlineData("{\"source\":\"123456789\",\"body\":\"1\"}", "'source'")]
    [InlineData("{\"source\":\"S\",\"id\":\"123456789\",\"body\":\"1\"}", "'id'")]
    [InlineData("{\"source\":\"S\",\"url\":\"http://a.example\",\"body\":\"1\"}", "'url'")]
    [InlineData("source: S\n\n1\n12345678901", "paragraph is longer")]
    [InlineData("source: S\n\n1\n2\n3\n4", "4 paragraphs")]
    public async Task What_is_over_a_limit_is_skipped_and_says_which(string input, string named)
    {
        var limits = new ReadingLimits { ParagraphLength = 10, Paragraphs = 3, FactLength = 8 };

        var skip = Assert.IsType<ReadOutcome.Skipped>(Assert.Single(await Outcomes.FromTextAsync(input, limits)));

        Assert.Equal(SkipReason.TooLarge, skip.Reason);
        Assert.Contains(named, skip.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_000_000)]
    public async Task An_article_too_long_in_an_array_is_passed_over(int chunk)
    {
        var small = """{"source":"S","body":"One }."}""";
        var large = $$"""{"source":"S","body":"{{new string('}', 300_000)}}\"{"}""";
        var array = Encoding.UTF8.GetBytes($"[{small},\n{large},\n{large}\n,{small}]");

        var outcomes = await Outcomes.FromStreamAsync(new ScriptedStream(array, chunk), new ReadingLimits { ArticleBytes = 100 });

        Assert.Equal([null, SkipReason.TooLarge, SkipReason.TooLarge, null], Outcomes.Reasons(outcomes));
        Assert.Equal([1, 2, 3, 4], outcomes.Select(outcome =>
            outcome is ReadOutcome.Read read ? read.Place.Line : ((ReadOutcome.Skipped)outcome).Place.Line));
    }

    [Fact]
    public async Task What_is_just_within_the_limits_is_read()
    {
        const string Line = """{"source":"12345678","paragraphs":["1234567890","2","3"]}""";
        var limits = new ReadingLimits { ParagraphLength = 10, Paragraphs = 3, FactLength = 8, ArticleBytes = Line.Length };

        var outcomes = await Outcomes.FromTextAsync(Line, limits);

        Assert.Equal("12345678", Outcomes.Article(Assert.Single(outcomes)).Source);
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_cut_between_characters()
    {
        var outcomes = await Outcomes.FromTextAsync(
            """{"source":"S","title":"1234567🕊 and on","body":"One."}""",
            new ReadingLimits { FactLength = 8 });

        var read = Assert.IsType<ReadOutcome.Read>(Assert.Single(outcomes));
        Assert.Equal("1234567", read.Article.Title);
        Assert.Contains("'title'", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gzip_that_grows_out_of_all_proportion_is_not_read_further()
    {
        var bomb = Outcomes.Gzip(Encoding.UTF8.GetBytes(Whole + new string('\n', 4_000_000) + Whole));

        var outcomes = await Outcomes.FromBytesAsync(bomb, new ReadingLimits { ExpansionFree = 1024 * 1024 });

        Assert.Equal([null, SkipReason.TooLarge], Outcomes.Reasons(outcomes));
    }

    [Fact]
    public async Task A_gzip_that_compresses_very_well_is_read_while_it_is_small()
    {
        var repetitive = Outcomes.Gzip(Encoding.UTF8.GetBytes(Whole + new string('\n', 4_000_000) + Whole));

        Assert.Equal([null, null], Outcomes.Reasons(await Outcomes.FromBytesAsync(repetitive)));
    }
}
