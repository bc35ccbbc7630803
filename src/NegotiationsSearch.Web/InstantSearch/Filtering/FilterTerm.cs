namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>How a term compares a field with its value.</summary>
internal enum Comparison { Is, IsNot, Less, AtMost, Greater, AtLeast, Between }

/// <summary>One condition: a field, and what is asked of it.</summary>
internal sealed record FilterTerm
{
    public required string Field { get; init; }

    public required Comparison Comparison { get; init; }

    public required string Value { get; init; }

    /// <summary>The last value of a stretch; only of <see cref="Comparison.Between"/>.</summary>
    public string? Last { get; init; }

    /// <summary>Whether it is to fail.</summary>
    public bool Excluded { get; init; }

    /// <summary>Where it stands in its parameter, in UTF-16 code units; null when the parameter is a list.</summary>
    public int? Position { get; init; }
}

/// <summary>Conditions of which one has to hold, and the parameter that gives them.</summary>
internal sealed record FilterClause(string Parameter, IReadOnlyList<FilterTerm> Terms);
