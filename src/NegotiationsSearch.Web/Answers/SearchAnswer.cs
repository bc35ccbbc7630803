namespace NegotiationsSearch.Web.Answers;

/// <summary>One page of hits with exact totals and facet counts, all of one state of the index.</summary>
public sealed record SearchAnswer
{
    /// <summary>How the query was understood.</summary>
    public required QueryAnswer Query { get; init; }

    public required TotalAnswer Total { get; init; }

    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>The counts asked for, by facet name.</summary>
    public required IReadOnlyDictionary<string, FacetAnswer> Facets { get; init; }

    public required PageAnswer Page { get; init; }

    public required PageLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>How a query was understood.</summary>
public sealed record QueryAnswer
{
    /// <summary>The query as typed.</summary>
    public required string Text { get; init; }

    /// <summary>The query as understood, in the query language.</summary>
    public required string Parsed { get; init; }

    /// <summary>What was repaired in the query, and filter values that do not occur; each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>Exact totals.</summary>
public sealed record TotalAnswer
{
    public required long Hits { get; init; }

    /// <summary>How many groups the hits fall into; null when not grouped.</summary>
    public required long? Groups { get; init; }
}

/// <summary>Where in all hits this page is.</summary>
public sealed record PageAnswer
{
    public required int Size { get; init; }

    /// <summary>From 1; null when reached by a cursor.</summary>
    public required int? Number { get; init; }

    /// <summary>Gives the next page; null on the last.</summary>
    public required string? Cursor { get; init; }
}

/// <summary>Pages to go on to.</summary>
public sealed record PageLinks
{
    /// <summary>The next page; null on the last.</summary>
    public required string? Next { get; init; }
}
