using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Queries;

public class QueryLimitsTests
{
    [Fact]
    public void A_query_is_read_up_to_its_longest_and_rejected_beyond()
    {
        Assert.Empty(QueryParser.Parse(new string('a', QueryLimits.MaxLength)).Warnings);
        var error = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(new string('a', QueryLimits.MaxLength + 1)));
        Assert.Contains("4097 characters long; at most 4096", error.Message, StringComparison.Ordinal);
        Assert.Equal(QueryLimits.MaxLength, error.Position);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-(")]
    [InlineData("\"")]
    [InlineData("NOT ")]
    [InlineData("speaker:")]
    [InlineData("*")]
    [InlineData("\ud83d")]
    [InlineData("a ")]
    public void A_text_of_64_kilobytes_is_rejected_for_its_length(string piece) =>
        Assert.Contains(
            "characters long",
            Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(Repeated(piece, 65536))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("NOT ")]
    [InlineData("-")]
    [InlineData("speaker:")]
    [InlineData("OR ")]
    [InlineData(")")]
    [InlineData("? ")]
    [InlineData("\ud83d")]
    public void The_longest_query_of_any_one_mark_is_repaired(string piece) =>
        Assert.NotEmpty(QueryParser.Parse(Repeated(piece, QueryLimits.MaxLength)).Warnings);

    [Fact]
    public void Terms_are_counted_over_the_whole_query()
    {
        Assert.NotNull(QueryParser.Parse(Repeated("(a OR b*) ", 10 * QueryLimits.MaxTerms / 2)).Root);
        var error = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(Repeated("a ", 2 * QueryLimits.MaxTerms) + "b"));
        Assert.Equal(2 * QueryLimits.MaxTerms, error.Position);
    }

    [Fact]
    public void Beginnings_of_words_in_a_phrase_count_as_terms() =>
        Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse($"\"{Repeated("a* ", 3 * (QueryLimits.MaxTerms + 1))}\""));

    [Fact]
    public void A_phrase_may_be_as_long_as_the_query()
    {
        var phrase = Assert.IsType<QueryNode.Phrase>(QueryParser.Parse($"\"{Repeated("knock ", 4090)}\"").Root);
        Assert.Equal(681, phrase.Terms.Count);
    }

    [Fact]
    public void Warnings_are_bounded_and_quote_little()
    {
        var query = string.Concat(Enumerable.Range(0, 90).Select(i => new string((char)(0x2200 + i), 35) + "👍👍👍 "));
        var warnings = QueryParser.Parse(query).Warnings;
        Assert.InRange(warnings.Count, 1, 20);
        Assert.All(warnings, warning => Assert.InRange(warning.Length, 1, 120));
    }

    [Fact]
    public void No_text_is_the_empty_query() => Assert.Equal(ParsedQuery.Empty, QueryParser.Parse(null));

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
