namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// How much is read before a piece of input is skipped as too large. Reading holds one article at a time, so these
/// bound its memory.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The most UTF-16 code units of one paragraph. Default: 1,048,576.</summary>
    public int ParagraphLength { get; init; } = 1024 * 1024;

    /// <summary>The most paragraphs of one article. Default: 20,000.</summary>
    public int Paragraphs { get; init; } = 20_000;

    /// <summary>The most bytes of one article as it is read: a JSON line, or a whole text file. Default: 16 MiB.</summary>
    public int ArticleBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most UTF-16 code units of an id, a URL or a source; a title or byline is cut there. Default: 4,096.</summary>
    public int FactLength { get; init; } = 4096;

    /// <summary>
    /// How many times its compressed size a gzip may grow, once <see cref="ExpansionFree"/> bytes have come out.
    /// Default: 250; news text stays under 10.
    /// </summary>
    public int Expansion { get; init; } = 250;

    /// <summary>How many bytes may come out of a gzip before <see cref="Expansion"/> counts. Default: 64 MiB.</summary>
    public long ExpansionFree { get; init; } = 64L * 1024 * 1024;
}
