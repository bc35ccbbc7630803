using System.Text.RegularExpressions;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>The texts of the interface.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void Every_language_has_every_text()
    {
        var english = Wording.For("en").Names.Order(StringComparer.Ordinal).ToList();
        Assert.All(Wording.Languages, language => Assert.Equal(english, Wording.For(language).Names.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there()
    {
        var asked = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "src", "NegotiationsSearch.Web"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Asked().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();
        Assert.True(asked.Count > 50);
        Assert.Empty(asked.Except(Wording.For("en").Names));
    }

    [Fact]
    public void Every_language_puts_the_same_values_into_a_text()
    {
        foreach (var name in Wording.For("en").Names)
            Assert.All(Wording.Languages, language => Assert.Equal((name, Values(name, "en")), (name, Values(name, language))));
    }

    [Theory]
    [InlineData("en", 1, "1 quotation")]
    [InlineData("en", 0, "0 quotations")]
    [InlineData("en", 1234567, "1,234,567 quotations")]
    [InlineData("uk", 1, "1 цитата")]
    [InlineData("uk", 3, "3 цитати")]
    [InlineData("uk", 11, "11 цитат")]
    [InlineData("uk", 12, "12 цитат")]
    [InlineData("uk", 21, "21 цитата")]
    [InlineData("uk", 1005, "1\u00a0005 цитат")]
    [InlineData("tr", 2000, "2.000 alıntı")]
    public void A_count_takes_the_plural_of_its_language(string language, long count, string words) =>
        Assert.Equal(words, Wording.For(language).Count("total.quotes", count));

    [Theory]
    [InlineData("en", "2031-05-06T10:00:00Z", "6\u00a0May\u00a02031")]
    [InlineData("uk", "2031-05-06", "6\u00a0травня\u00a02031")]
    [InlineData("uk", "2031-05", "травень 2031")]
    [InlineData("tr", "2031", "2031")]
    [InlineData("en", "2031-13-01", "2031-13-01")]
    [InlineData("en", null, "undated")]
    public void A_date_is_written_as_precisely_as_it_is_known(string language, string? iso, string words) =>
        Assert.Equal(words, Wording.For(language).Date(iso));

    private static string Values(string name, string language) => string.Concat(
        Value().Matches(Wording.For(language).Find(name) ?? Wording.For(language).Count(name, 5, "{1}"))
            .Select(match => match.Value)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [GeneratedRegex("""\b[wW]ords(?:\.(?:Format|Count)\(|\[)"([^"]+)["]""", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
