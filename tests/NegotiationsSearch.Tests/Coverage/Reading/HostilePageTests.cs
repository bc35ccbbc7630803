using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>Pages no newsroom makes end as an outcome, and soon: each of these took minutes, or the stack, of a plain parser.</summary>
public sealed class HostilePageTests
{
    private const string Sentence = "<p>Envoys met for six hours in the customs house, and left by separate doors.</p>";

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>x", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<a><div>", 20_000)]
    [InlineData("<table><tr><td>", 30_000)]
    public async Task A_page_that_nests_without_end_is_too_large(string piece, int times) =>
        Assert.Equal([SkipReason.TooLarge], Outcomes.Reasons(await PageAsync(Repeated(piece, times))));

    [Fact]
    public async Task A_page_of_too_many_elements_is_too_large() =>
        Assert.Equal([SkipReason.TooLarge], Outcomes.Reasons(await PageAsync(Repeated("<p>word ", 500_000))));

    [Theory]
    [InlineData("<span class='share'>x</span>", 30_000)]
    [InlineData("<!-- <p> -->", 100_000)]
    [InlineData("<blockquote>Nothing was said that had not been said.</blockquote>", 30_000)]
    [InlineData("<article><h2><a href=x>Title</a></h2>Some words of another article.</article>", 20_000)]
    [InlineData("word<br>", 100_000)]
    [InlineData("&amp;&nothing;<", 100_000)]
    public async Task What_is_repeated_without_end_beside_an_article_does_not_hide_its_end(string piece, int times) =>
        Assert.Single(await PageAsync(Repeated(Sentence, 20) + Repeated(piece, times)));

    [Fact]
    public async Task Markup_within_a_script_is_no_text()
    {
        var outcomes = await PageAsync($"<script>{Repeated("<p>No sentence of the page, whatever it looks like.", 100_000)}</script>{Repeated(Sentence, 5)}");

        Assert.All(Outcomes.Article(outcomes[0]).Paragraphs, paragraph => Assert.StartsWith("Envoys", paragraph, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_class_of_a_million_names_costs_no_more_than_its_first_ones() =>
        Assert.Single(await PageAsync($"<div class='{Repeated("aB ", 1_000_000)}'>{Repeated(Sentence, 100)}</div>"));

    private static Task<List<ReadOutcome>> PageAsync(string body) => Outcomes.FromTextAsync($"<html lang=en><body>{body}");

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
