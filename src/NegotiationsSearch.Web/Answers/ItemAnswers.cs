namespace NegotiationsSearch.Web.Answers;

/// <summary>An article with its text.</summary>
public sealed record ArticleTextAnswer
{
    public required ArticleAnswer Article { get; init; }

    /// <summary>Which version this is, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>How many versions there are; the last is the current one.</summary>
    public required int Versions { get; init; }

    /// <summary>When this version was taken in; null for the current one.</summary>
    public required DateTimeOffset? Recorded { get; init; }

    public required IReadOnlyList<ParagraphAnswer> Paragraphs { get; init; }

    public required ItemLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>A paragraph of an article.</summary>
public sealed record ParagraphAnswer
{
    /// <summary>Null in an old version: ids are of the current one.</summary>
    public required string? Id { get; init; }

    /// <summary>Its place in the article, from 0.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>Its quotations; null in an old version, where they are not kept.</summary>
    public required IReadOnlyList<QuotationAnswer>? Quotations { get; init; }
}

/// <summary>A paragraph with what stands before and after it.</summary>
public sealed record ParagraphInContextAnswer
{
    public required ParagraphAnswer Paragraph { get; init; }

    /// <summary>The paragraph before; null for the first.</summary>
    public required ParagraphAnswer? Before { get; init; }

    /// <summary>The paragraph after; null for the last.</summary>
    public required ParagraphAnswer? After { get; init; }

    public required ArticleAnswer Article { get; init; }

    public required ItemLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>A quotation with the paragraphs it stands in.</summary>
public sealed record QuotationInContextAnswer
{
    /// <summary>The quotation's words.</summary>
    public required string Text { get; init; }

    /// <summary>The quotation, with its spans in the first of the paragraphs.</summary>
    public required QuotationAnswer Quotation { get; init; }

    public required IReadOnlyList<ParagraphAnswer> Paragraphs { get; init; }

    public required ArticleAnswer Article { get; init; }

    public required ItemLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}
