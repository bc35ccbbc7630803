namespace NegotiationsSearch.Web.Answers;

/// <summary>One facet's counts.</summary>
public sealed record FacetAnswer
{
    /// <summary>The commonest first (dates: the latest first); selected values are always among them.</summary>
    public required IReadOnlyList<FacetValueAnswer> Values { get; init; }

    /// <summary>How many values have at least one hit.</summary>
    public required int TotalValues { get; init; }

    /// <summary>The counts of the values not listed, added up.</summary>
    public required long Other { get; init; }
}

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value to filter by.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Count">Hits, or groups, that have it.</param>
/// <param name="Selected">Whether the request filters by it.</param>
public sealed record FacetValueAnswer(string Value, string Label, long Count, bool Selected);

/// <summary>The values of one facet that begin in some way.</summary>
public sealed record FacetSearchAnswer
{
    public required string Field { get; init; }

    public required string Prefix { get; init; }

    public required QueryAnswer Query { get; init; }

    public required FacetAnswer Facet { get; init; }

    public required IndexAnswer Index { get; init; }
}
