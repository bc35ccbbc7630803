using System.Text;
using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.InstantSearch.Filtering;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>One search of a batch: for hits, or for values of a facet.</summary>
internal sealed record Call
{
    private const int LongestFilter = 16 * 1024;

    public required IndexName Index { get; init; }

    /// <summary>The facet whose values are looked for; null in a search for hits.</summary>
    public required string? Facet { get; init; }

    /// <summary>The parameters as given.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Given { get; init; }

    public CallParameters Parameters => new(Given);

    public string QueryText => Parameters.Text("query") ?? "";

    /// <summary>Query and filters, which the index has not been asked about yet.</summary>
    public SearchRequest Read()
    {
        var parameters = Parameters;
        var narrowing = Narrowing.Of(
        [
            .. FacetFilterReader.Read(parameters.Value("facetFilters")),
            .. NumericFilterReader.Read(parameters.Value("numericFilters")),
            .. FilterExpression.Read(Bounded(parameters.Text("filters") ?? "")),
        ]);
        return new SearchRequest
        {
            Query = Query(parameters),
            Unit = Index.Unit,
            Sort = Index.Sort,
            Filters = narrowing.Filters,
            Days = narrowing.Days,
            MinConfidence = narrowing.MinConfidence,
            FacetsOfHitsOnly = true,
        };
    }

    /// <summary>The parameters as a query string, as the answer repeats them.</summary>
    public string Echo()
    {
        var echo = new StringBuilder();
        foreach (var (name, value) in Given)
        {
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            echo.Append(echo.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(text));
        }
        return echo.ToString();
    }

    private ParsedQuery Query(CallParameters parameters)
    {
        if (QueryText.Length > QueryLimits.MaxLength)
            throw new SearchRejectedException("query", $"query has more than {QueryLimits.MaxLength} characters.", QueryLimits.MaxLength);
        try
        {
            return TypedQuery.Of(QueryParser.Parse(QueryText), parameters.Text("queryType"));
        }
        catch (QuerySyntaxException error)
        {
            throw new SearchRejectedException("query", error.Message, error.Position);
        }
    }

    private static string Bounded(string filters) => filters.Length <= LongestFilter
        ? filters
        : throw new SearchRejectedException("filters", $"filters has more than {LongestFilter} characters.", LongestFilter);
}
