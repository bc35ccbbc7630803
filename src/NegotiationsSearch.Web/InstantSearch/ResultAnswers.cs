using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>The results of a batch of searches, in its order.</summary>
public sealed record BatchAnswer
{
    /// <summary>Of a search for hits a page of them, of a search for values of a facet those.</summary>
    public required IReadOnlyList<JsonNode> Results { get; init; }
}

/// <summary>A page of hits.</summary>
public sealed record HitsAnswer
{
    /// <summary>The name of the index as given.</summary>
    public required string Index { get; init; }

    public required string Query { get; init; }

    /// <summary>The parameters as a query string.</summary>
    public required string Params { get; init; }

    /// <summary>From 0.</summary>
    public required int Page { get; init; }

    public required int HitsPerPage { get; init; }

    /// <summary>All hits, exactly.</summary>
    public required long NbHits { get; init; }

    /// <summary>The pages that can be asked for: down to hit 10,000.</summary>
    public required long NbPages { get; init; }

    [JsonPropertyName("processingTimeMS")]
    public required int ProcessingTime { get; init; }

    public bool ExhaustiveNbHits { get; init; } = true;

    public bool ExhaustiveFacetsCount { get; init; } = true;

    /// <summary>Counts by name, for each facet asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>>? Facets { get; init; }

    [JsonPropertyName("facets_stats"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, FacetStatistics>? FacetsStats { get; init; }

    /// <summary>Repairs of the query, filter values that do not occur, a page beyond the last that can be asked for; each a sentence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; init; }

    public required IReadOnlyList<JsonObject> Hits { get; init; }
}

/// <summary>The values of a facet that have a word beginning as asked.</summary>
public sealed record FacetHitsAnswer
{
    public required IReadOnlyList<FacetHit> FacetHits { get; init; }

    public bool ExhaustiveFacetsCount { get; init; } = true;

    [JsonPropertyName("processingTimeMS")]
    public required int ProcessingTime { get; init; }
}

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value to filter by.</param>
/// <param name="Highlighted">The same, with tags around what was typed.</param>
/// <param name="Count">Hits that have it.</param>
public sealed record FacetHit(string Value, string Highlighted, long Count);

/// <summary>An answer that is an error, as clients of this format read it.</summary>
/// <param name="Message">What is wrong, where, and what to do about it.</param>
/// <param name="Status">The HTTP status.</param>
public sealed record ErrorAnswer(string Message, int Status);
