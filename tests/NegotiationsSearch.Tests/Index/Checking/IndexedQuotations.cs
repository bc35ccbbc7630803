using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>The quotations that an index holds.</summary>
internal static class IndexedQuotations
{
    private const int PageSize = 100;
    private const int MostPages = 50;

    public static IReadOnlyList<IndexedQuotation> Of(SearchIndex index)
    {
        using var snapshot = index.Acquire();
        var request = new SearchRequest { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements, Size = PageSize, Sort = SearchSort.Oldest };
        return [.. Enumerable.Range(1, MostPages)
            .Select(page => snapshot.Search(request with { Page = page }, TestContext.Current.CancellationToken).Hits)
            .TakeWhile(hits => hits.Count > 0)
            .SelectMany(hits => hits)
            .Select(hit => new IndexedQuotation(hit.Id, hit.Text, hit.Quotations[0].Speaker?.Id))];
    }
}
