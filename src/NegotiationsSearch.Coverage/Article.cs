namespace NegotiationsSearch.Coverage;

/// <summary>One piece of coverage: what one source published, as it was given.</summary>
public sealed record Article
{
    /// <summary>The id as given; else derived from the URL; else from the file's name. Never empty.</summary>
    public required string Id { get; init; }

    public string? Url { get; init; }

    /// <summary>The outlet's name. Never empty.</summary>
    public required string Source { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>Null when the coverage gives no date that can be understood.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The BCP 47 tag as given, in lower case ("en", "uk", "pt-br"); null when not given.</summary>
    public string? Language { get; init; }

    /// <summary>The text, paragraph by paragraph. At least one; none is blank.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
