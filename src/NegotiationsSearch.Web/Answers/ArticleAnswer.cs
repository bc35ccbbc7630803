namespace NegotiationsSearch.Web.Answers;

/// <summary>What published it.</summary>
public sealed record ArticleAnswer
{
    public required string Id { get; init; }

    public required string? Title { get; init; }

    public required SourceAnswer Source { get; init; }

    public required string? Byline { get; init; }

    public required string? Url { get; init; }

    /// <summary>ISO 8601, as precise as the coverage gives it; null when undated.</summary>
    public required string? Published { get; init; }

    /// <summary>BCP 47; null when not known.</summary>
    public required string? Language { get; init; }
}

/// <summary>An outlet.</summary>
/// <param name="Id">The value to filter by.</param>
/// <param name="Name">Its name.</param>
public sealed record SourceAnswer(string Id, string Name);
