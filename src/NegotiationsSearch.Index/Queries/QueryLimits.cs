namespace NegotiationsSearch.Index.Queries;

/// <summary>What a query may cost, before it is run.</summary>
public static class QueryLimits
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxLength = 4096;

    /// <summary>Parentheses within parentheses.</summary>
    public const int MaxDepth = 32;

    /// <summary>Words, phrases and beginnings of words. The words of a phrase count as one term: a phrase may be as long as the query.</summary>
    public const int MaxTerms = 256;

    /// <summary>Places that the words of a sloppy phrase may be moved, in all.</summary>
    public const int MaxSlop = 100;
}
