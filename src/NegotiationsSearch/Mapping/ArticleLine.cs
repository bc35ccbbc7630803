using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Mapping;

/// <summary>An article as a line of JSON, in the form in which it can be read again.</summary>
internal sealed record ArticleLine
{
    public required string Id { get; init; }

    public string? Url { get; init; }

    public required string Source { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public static ArticleLine Of(Article article) => new()
    {
        Id = article.Id,
        Url = article.Url,
        Source = article.Source,
        Title = article.Title,
        Byline = article.Byline,
        Published = article.Published?.ToString(),
        Language = article.Language,
        Paragraphs = article.Paragraphs,
    };
}
