using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>What a check answers beside its verdict, and what it refuses.</summary>
public sealed class CheckTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private const string Votes = "I shall ask for every vote";

    [Fact]
    public void What_was_cut_is_told()
    {
        var passage = Assert.Single(Check(Votes).Passages);
        Assert.Equal("and I shall count them", Words(passage, passage.CutAfter));
        Assert.Null(passage.CutBefore);
    }

    [Fact]
    public void Every_outlet_that_carries_the_words_is_named_the_exact_ones_first()
    {
        var check = Check("A customs union is a marriage; what they are drafting is a lease");
        Assert.Equal(["Strait Courier (fictional)", "Orme Wire (fictional)"], check.Passages.Take(2).Select(passage => passage.Article.SourceName));
        Assert.Equal([CheckWording.Exact, CheckWording.Altered], check.Passages.Take(2).Select(passage => passage.Wording));
        Assert.Equal(check.Passages.Count, check.PassageCount);
    }

    [Fact]
    public void Filters_narrow_what_is_searched_and_the_answer_says_to_what()
    {
        var check = Check(Votes, request => request with { Language = "uk" });
        Assert.Equal(CheckWording.NotFound, check.Wording);
        Assert.Equal(1, check.Searched.Sources);
        var dated = Check(Votes, request => request with { From = new DateOnly(2024, 9, 21) });
        Assert.Equal(CheckWording.NotFound, dated.Wording);
        Assert.Equal(("2024-09-21", "2024-09-23"), (dated.Searched.First, dated.Searched.Last));
        Assert.True(dated.Searched.Articles < Check(Votes).Searched.Articles);
    }

    [Fact]
    public void Words_in_a_language_that_the_speaker_does_not_speak_may_be_translated()
    {
        Assert.True(Check("Я попрошу кожен голос і кожен порахую").Passages[0].IsPossiblyTranslated);
        Assert.False(Check(Votes).Passages[0].IsPossiblyTranslated);
    }

    [Fact]
    public void Each_part_of_a_spliced_text_stands_in_a_passage_of_its_own()
    {
        const string Text = "The lock is where it was. We came for the draught";
        var check = Check(Text);
        Assert.Equal(
            ["The lock is where it was", "We came for the draught"],
            check.Passages.Select(passage => Text[passage.Checked.Start..passage.Checked.End]));
    }

    [Fact]
    public void A_text_too_short_for_a_verdict_is_shown_where_it_stands()
    {
        var check = Check("Then open it", request => request with { Speaker = "Maeve Dunn" });
        Assert.True(check.IsTooShort);
        Assert.Null(check.Attribution);
        Assert.NotEmpty(check.PhraseHits);
    }

    [Fact]
    public void Whoever_does_not_occur_is_warned_of() =>
        Assert.Contains(
            Check(Votes, request => request with { Speaker = "Nobody Here" }).Warnings,
            warning => warning.Contains("Nobody Here", StringComparison.Ordinal));

    [Fact]
    public void Words_that_were_not_found_are_nobody_s()
    {
        var check = Check("The herring will be free of charge for all of next year", request => request with { Speaker = "Oriel Vantreska" });
        Assert.Equal((CheckWording.NotFound, (CheckAttribution?)null), (check.Wording, check.Attribution));
        Assert.Empty(check.Passages);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … — !?")]
    public void A_text_without_words_is_refused(string text) =>
        Assert.Equal("text", Assert.Throws<SearchRejectedException>(() => Check(text)).Parameter);

    [Fact]
    public void A_text_without_end_is_refused()
    {
        Assert.Contains(
            "characters",
            Assert.Throws<SearchRejectedException>(() => Check(new string('a', 1 << 20))).Message,
            StringComparison.Ordinal);
        Assert.Contains("words", Assert.Throws<SearchRejectedException>(() => Check(Repeat("no ", 10_000))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no ", 5_000)]
    [InlineData("the of to and ", 1_250)]
    [InlineData("We shall see. ", 1_600)]
    [InlineData("(the [of ", 2_000)]
    [InlineData("“a” ", 4_000)]
    [InlineData("… ", 4_000)]
    public void Whatever_is_repeated_gets_a_verdict_or_is_refused(string text, int times)
    {
        try
        {
            var check = Check(Repeat(text, times));
            Assert.True(
                check is { Wording: CheckWording.NotFound } or { IsTooShort: true },
                $"{check.Wording}: {check.Passages.FirstOrDefault()?.Text}");
        }
        catch (SearchRejectedException refused)
        {
            Assert.Equal("text", refused.Parameter);
        }
    }

    [Fact]
    public void In_an_empty_index_nothing_is_found()
    {
        using var index = new TemporaryIndex();
        using var search = SearchIndex.Open(index.Path);
        using var snapshot = search.Acquire();
        var check = snapshot.Check(new CheckRequest { Text = "An empty index carries nothing at all" }, TestContext.Current.CancellationToken);
        Assert.Equal(CheckWording.NotFound, check.Wording);
    }

    private QuoteCheck Check(string text, Func<CheckRequest, CheckRequest>? with = null)
    {
        var request = new CheckRequest { Text = text };
        return sample.Check(with is null ? request : with(request));
    }

    private static string? Words(CheckedPassage passage, MatchRange? range) => range is { } place ? passage.Text[place.Start..place.End] : null;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
