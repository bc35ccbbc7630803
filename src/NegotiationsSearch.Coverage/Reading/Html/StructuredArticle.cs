namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>What a page says of its article as schema.org NewsArticle in JSON-LD; null where it says nothing.</summary>
internal sealed record StructuredArticle
{
    public static readonly StructuredArticle None = new();

    public string? Headline { get; init; }

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Language { get; init; }

    /// <summary>The text as given, in whatever state.</summary>
    public string? Body { get; init; }
}
