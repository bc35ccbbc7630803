using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Tests.Index.Search;
using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>A check may be of articles in one language alone.</summary>
public sealed class CheckLanguageTests : IDisposable
{
    private const string Words = "The ferry is late again and nobody knows why";

    private readonly TemporaryIndex _index = new();

    public CheckLanguageTests() => _index.Write(writer =>
    {
        foreach (var language in new[] { "en", "en-GB", "en-US", "de" })
            writer.Replace(new SuiteArticle { Name = language, Language = language, Paragraphs = [Words + "."] }.ToDocument());
    });

    [Theory]
    [InlineData("en", 3)]
    [InlineData("EN", 3)]
    [InlineData("en-GB", 2)]
    [InlineData("EN-US", 2)]
    [InlineData("de-AT", 1)]
    public void A_language_takes_its_variants_and_a_variant_its_language(string language, int articles) =>
        Assert.Equal(articles, Check(language).Searched.Articles);

    [Fact]
    public void Where_nothing_was_searched_nothing_is_sure()
    {
        var check = Check("fr");
        Assert.Equal((CheckWording.NotFound, 0, 0), (check.Wording, check.Searched.Articles, check.Confidence));
    }

    public void Dispose() => _index.Dispose();

    private QuoteCheck Check(string language)
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        return snapshot.Check(new CheckRequest { Text = Words, Language = language }, TestContext.Current.CancellationToken);
    }
}
