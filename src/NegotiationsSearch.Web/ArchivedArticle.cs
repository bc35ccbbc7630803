namespace NegotiationsSearch.Web;

/// <summary>An article as the archive holds one version of it.</summary>
public sealed record ArchivedArticle
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 8601, as precise as it was given.</summary>
    public string? Published { get; init; }

    public string? Language { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>When the archive took this version in.</summary>
    public required DateTimeOffset Recorded { get; init; }
}
