using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>
/// What filtering, counting and sorting need of a segment, as arrays: doc values are read once, for each later read costs about 0.2 µs.
/// Deleted documents have their rows as well; who collects never meets them.
/// </summary>
internal sealed class SegmentColumns
{
    public required DocumentKind[] Kind { get; init; }

    /// <summary>The row of a document in the columns of its kind; an article's row for others than paragraphs and quotations.</summary>
    public required int[] Row { get; init; }

    /// <summary>A document's article, as a row in <see cref="Articles"/>.</summary>
    public required int[] Article { get; init; }

    /// <summary>The number behind a document's id.</summary>
    public required long[] IdNumber { get; init; }

    public required ArticleColumns Articles { get; init; }

    public required QuotationColumns Quotations { get; init; }

    public required ParagraphQuotations ParagraphQuotations { get; init; }

    /// <summary>The document of an article's paragraph.</summary>
    /// <param name="article">The article's row.</param>
    /// <param name="number">The paragraph's number, from 0.</param>
    public int ParagraphDocument(int article, int number) => Articles.Document[article] + 1 + number;

    /// <summary>The first document after the article's block.</summary>
    public int BlockEnd(int article) => article + 1 < Articles.Document.Length ? Articles.Document[article + 1] : Kind.Length;
}

/// <summary>A segment's articles, by row.</summary>
internal sealed record ArticleColumns(int[] Document, int[] Source, int[] Language, int[] Day, int[] DayNumber, long[] Moment)
{
    /// <summary>The day number of an undated article.</summary>
    public const int Undated = -1;

    /// <summary>The numbers of a field's values; <see cref="ValueTables.None"/> for none.</summary>
    public int[] Column(FacetField field) => field switch
    {
        FacetField.Source => Source,
        FacetField.Language => Language,
        FacetField.Day or FacetField.Month or FacetField.Year => Day,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of articles."),
    };
}

/// <summary>A segment's quotations, by row.</summary>
internal sealed record QuotationColumns(int[] Document, int[] Speaker, int[] Role, int[] Side, int[] Directness, int[] Method, float[] Confidence, int[] FirstParagraph, int[] ParagraphCount)
{
    /// <summary>The numbers of a field's values; <see cref="ValueTables.None"/> for none.</summary>
    public int[] Column(FacetField field) => field switch
    {
        FacetField.Speaker => Speaker,
        FacetField.Role => Role,
        FacetField.Side => Side,
        FacetField.Directness => Directness,
        FacetField.Method => Method,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of quotations."),
    };
}

/// <summary>The quotation rows of each paragraph, in one array.</summary>
/// <param name="starts">Where a document's rows begin; they end where the next document's begin.</param>
internal sealed class ParagraphQuotations(int[] starts, int[] rows)
{
    public ReadOnlySpan<int> Of(int document) => rows.AsSpan(starts[document], starts[document + 1] - starts[document]);
}
