namespace NegotiationsSearch.Index;

/// <summary>One page of hits with exact totals and facet counts, all of one snapshot of the index.</summary>
public sealed record SearchResult
{
    /// <summary>All hits, exactly.</summary>
    public required long TotalHits { get; init; }

    /// <summary>All groups; null when not grouped.</summary>
    public long? TotalGroups { get; init; }

    public required IReadOnlyList<Hit> Hits { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>What the reader should know: a filter value that does not occur, an ambiguous name.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Gives the next page; null on the last.</summary>
    public string? NextCursor { get; init; }

    public required IndexState Index { get; init; }
}

/// <summary>One facet's counts.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">The commonest first, equal counts by value (dates: the latest first); the selected ones always among them.</param>
/// <param name="TotalValues">How many values have at least one hit.</param>
/// <param name="Other">The counts of the values not listed, added up.</param>
public sealed record Facet(FacetField Field, IReadOnlyList<FacetValue> Values, int TotalValues, long Other);

/// <summary>The values found inside a facet.</summary>
/// <param name="Facet">The values, with their counts.</param>
/// <param name="Warnings">Filter values that do not occur; each a sentence.</param>
public sealed record FacetSearchResult(Facet Facet, IReadOnlyList<string> Warnings);

/// <param name="Value">The id to filter by.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Count">Hits (or groups) that have it, the facet's own filter left out of account.</param>
/// <param name="Selected">Whether the request filters by it.</param>
public sealed record FacetValue(string Value, string Label, long Count, bool Selected);

/// <summary>Which state of which index an answer speaks of.</summary>
/// <param name="Epoch">The name of the epoch: a rebuild starts a new one.</param>
/// <param name="Generation">The commit within the epoch.</param>
/// <param name="Sample">Whether this is the fictional sample coverage.</param>
/// <param name="Register">Tells registers of people apart: a hash of the one that the answer goes by; null without one.</param>
public sealed record IndexState(
    string Epoch, long Generation, long Articles, long Paragraphs, long Quotations, DateTimeOffset Updated, bool Sample,
    string? Register);
