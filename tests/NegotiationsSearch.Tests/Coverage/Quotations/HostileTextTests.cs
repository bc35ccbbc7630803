using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>Text that makes a careless extractor take minutes: each of these is a hundred thousand repetitions.</summary>
public sealed class HostileTextTests
{
    private const int Many = 100_000;

    private static readonly QuotationExtractor Extractor = new();

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("«")]
    [InlineData("''")]
    [InlineData("``")]
    [InlineData("‘")]
    [InlineData("“a ")]
    [InlineData("\"a ")]
    [InlineData("\"a, b said ")]
    [InlineData("\"Hi,\" said ")]
    [InlineData("Voss said ")]
    [InlineData("Mara Voss, who ")]
    [InlineData("according to ")]
    [InlineData("the source of ")]
    [InlineData("U.S. ")]
    [InlineData("\u0001")]
    [InlineData("(")]
    [InlineData("...")]
    [InlineData("«Ні», — сказав ")]
    [InlineData("„Nein“, sagte ")]
    public void Marks_and_cues_without_end_are_read_in_linear_time(string piece) =>
        Assert.NotNull(Extractor.Extract(Article(string.Concat(Enumerable.Repeat(piece, Many)))));

    [Fact]
    public void A_hundred_thousand_marks_never_closed_are_no_quotation() =>
        Assert.Empty(Extractor.Extract(Article(new string('“', Many))).Quotations);

    [Fact]
    public void Lone_surrogates_are_read() =>
        Assert.NotNull(Extractor.Extract(Article(new string('\ud800', Many), "\"We \udc00 will,\" \ud83d said \ud83d.")));

    [Fact]
    public void A_paragraph_of_one_megabyte_is_read_whole()
    {
        var filler = string.Concat(Enumerable.Repeat("The hall was quiet and the hosts were waiting. ", 22_000));
        var found = Extractor.Extract(Article(filler + "\"We will not sign,\" Mara Voss said.")).Quotations;
        Assert.Equal("Mara Voss", Assert.Single(found).Speaker?.Name);
    }

    [Fact]
    public void Fifty_thousand_people_of_one_surname_are_read()
    {
        var names = Enumerable.Range(0, 50_000).Select(i =>
            $"Mr{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}{(char)('a' + i / 17_576)} Voss met us.");
        Assert.NotNull(Extractor.Extract(Article(string.Join(' ', names))));
    }

    private static Article Article(params string[] paragraphs) => new() { Id = "a", Source = "Sarn Courier", Paragraphs = paragraphs };
}
