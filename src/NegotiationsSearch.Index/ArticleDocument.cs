namespace NegotiationsSearch.Index;

/// <summary>An article as the index takes it: replaced whole whenever it comes again under its id or its URL.</summary>
public sealed record ArticleDocument
{
    /// <summary>The article's id as the coverage gives it, any text. The public id is derived from it.</summary>
    public required string Id { get; init; }

    public string? Url { get; init; }

    /// <summary>The outlet's name. Its id is the name folded to a slug.</summary>
    public required string Source { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public PublishedAt? Published { get; init; }

    /// <summary>BCP 47 in lower case; null when unknown.</summary>
    public string? Language { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<QuotationDocument> Quotations { get; init; }

    public IReadOnlyList<MentionDocument> Mentions { get; init; } = [];

    /// <summary>Tells whether an article that comes again has changed.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Where the archive holds this version, opaque here.</summary>
    public required string ArchiveAddress { get; init; }
}

/// <summary>A date of publication.</summary>
/// <param name="Text">ISO 8601, as precise as it was given.</param>
/// <param name="Day">The day in the article's own offset: what date filters and date facets go by.</param>
/// <param name="Moment">The moment, for sorting.</param>
public sealed record PublishedAt(string Text, DateOnly Day, DateTimeOffset Moment);
