using Microsoft.Extensions.DependencyInjection;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web;

/// <summary>Spares the first visitor the wait for what is loaded once.</summary>
public static class NegotiationsSearchWarmUp
{
    private const int MostChecked = 300;

    /// <summary>Opens the index, searches it and checks a text once. Without an index that can be read it does nothing: requests try again.</summary>
    public static void WarmUpNegotiationsSearch(this IServiceProvider services)
    {
        try
        {
            using var snapshot = services.GetRequiredService<IndexSource>().Acquire();
            var found = snapshot.Search(
                new SearchRequest
                {
                    Query = ParsedQuery.Empty,
                    Sort = SearchSort.Newest,
                    Facets = SearchPageEndpoint.Facets,
                });
            if (found.Hits is [var hit, ..]) Check(snapshot, hit.Text);
        }
        catch (IndexUnavailableException)
        {
        }
    }

    private static void Check(IndexSnapshot snapshot, string text)
    {
        try
        {
            snapshot.Check(new CheckRequest { Text = text[..Math.Min(text.Length, MostChecked)], Speaker = "nobody" });
        }
        catch (SearchRejectedException)
        {
            // The paragraph has no word; then there is nothing to load.
        }
    }
}
