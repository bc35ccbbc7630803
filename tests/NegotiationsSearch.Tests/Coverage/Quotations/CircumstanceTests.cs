using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>The constructions of TestData/quotations/circumstances: to whom, where, through whom and when something was said.</summary>
public sealed class CircumstanceTests
{
    private static readonly QuotationExtractor Extractor = new();

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in QuotationCase.Circumstances)
        {
            foreach (var each in QuotationCase.In(file)) cases.Add(file, each.Name);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_quotation_carries_exactly_these_circumstances(string file, string name)
    {
        var found = QuotationCase.In(file).Single(each => each.Name == name);
        var article = found.Article;
        var actual = Extractor.Extract(article).Quotations
            .Select(quotation => QuotationLine.Of(quotation, article, withRole: false) + QuotationLine.Circumstances(quotation, article));
        Assert.Equal(found.Expected, actual);
    }
}
