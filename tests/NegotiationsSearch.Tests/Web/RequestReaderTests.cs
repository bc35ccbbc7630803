using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Tests.Web;

public sealed class RequestReaderTests
{
    [Fact]
    public void Nothing_given_browses_the_newest_paragraphs()
    {
        var request = Read("");
        Assert.Equal(SearchSort.Newest, request.Sort);
        Assert.Equal(SearchUnit.Paragraphs, request.Unit);
        Assert.Equal((20, 1, 20), (request.Size, request.Page, request.FacetLimit));
    }

    [Fact]
    public void Words_are_sorted_by_relevance() => Assert.Equal(SearchSort.Relevance, Read("q=pressure").Sort);

    [Fact]
    public void An_order_that_is_asked_for_holds_also_when_browsing() => Assert.Equal(SearchSort.Oldest, Read("sort=oldest").Sort);

    [Theory]
    [InlineData("from=2025&to=2025", "2025-01-01", "2025-12-31")]
    [InlineData("from=2025-05&to=2025-05", "2025-05-01", "2025-05-31")]
    [InlineData("from=2024-02&to=2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("from=2025-05-16&to=2025-05-16", "2025-05-16", "2025-05-16")]
    public void Both_ends_of_a_range_are_inclusive(string query, string from, string to)
    {
        var request = Read(query);
        Assert.Equal((from, to), ($"{request.From:yyyy-MM-dd}", $"{request.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void Filters_keep_and_keep_out()
    {
        var filters = Read("speaker=Donald+Tusk&speaker=x&not.source=y&directness=indirect").Filters;
        Assert.Equal(
            ["Speaker False Donald Tusk|x", "Directness False indirect", "Source True y"],
            filters.Select(filter => $"{filter.Field} {filter.Exclude} {string.Join('|', filter.Values)}"));
    }

    [Fact]
    public void A_facet_asked_for_twice_is_counted_once() =>
        Assert.Equal([FacetField.Speaker, FacetField.Month], Read("facet=speaker&facet=month&facet=speaker").Facets);

    [Fact]
    public void A_plus_sign_is_a_space_and_an_encoded_one_a_plus() =>
        Assert.Equal(["a b", "a+b"], Read("speaker=a+b&speaker=a%2Bb").Filters[0].Values);

    private static SearchRequest Read(string query)
    {
        var reader = new ParameterReader(new QueryCollection(QueryHelpers.ParseQuery(query)));
        var request = SearchRequestReader.Read(reader, OffsetUnit.Utf16);
        Assert.Empty(reader.Errors);
        return request;
    }
}
