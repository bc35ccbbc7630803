using NegotiationsSearch.Coverage.Reading;

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

    /// <summary>Where it was read.</summary>
    public required string File { get; init; }

    /// <summary>By fact, the place of a page or feed that gave it; null for formats that give each in one place.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public static ArticleLine Of(ReadOutcome.Read read) => new()
    {
        Id = read.Article.Id,
        Url = read.Article.Url,
        Source = read.Article.Source,
        Title = read.Article.Title,
        Byline = read.Article.Byline,
        Published = read.Article.Published?.ToString(),
        Language = read.Article.Language,
        Paragraphs = read.Article.Paragraphs,
        File = read.Place.File,
        Metadata = read.Origins.Count == 0 ? null : read.Origins,
    };
}
