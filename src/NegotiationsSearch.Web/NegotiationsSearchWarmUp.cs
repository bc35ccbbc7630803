using Microsoft.Extensions.DependencyInjection;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Endpoints;

namespace NegotiationsSearch.Web;

/// <summary>Spares the first visitor the wait for what is loaded once.</summary>
public static class NegotiationsSearchWarmUp
{
    /// <summary>Opens the index and searches it once. Without an index that can be read it does nothing: requests try again.</summary>
    public static void WarmUpNegotiationsSearch(this IServiceProvider services)
    {
        try
        {
            using var snapshot = services.GetRequiredService<IndexSource>().Acquire();
            snapshot.Search(
                new SearchRequest
                {
                    Query = ParsedQuery.Empty,
                    Sort = SearchSort.Newest,
                    Facets = [FacetField.Speaker, FacetField.Source, FacetField.Month],
                });
        }
        catch (IndexUnavailableException)
        {
        }
    }
}
