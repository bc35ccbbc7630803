using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Families;
using NegotiationsSearch.Index.Lucene.Searching.Suggesting;

namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>
/// What filtering, counting and sorting need of a segment, as arrays: doc values are read once, for each later read costs about 0.2 µs.
/// Deleted documents have their rows as well; who collects never meets them.
/// </summary>
internal sealed record SegmentColumns
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

    public required TextColumns Texts { get; init; }

    /// <summary>The quotation rows of each paragraph.</summary>
    public required DocumentLists ParagraphQuotations { get; init; }

    /// <summary>Who is named in each paragraph, as the segment's ordinals of <see cref="IndexFields.Mention"/>.</summary>
    public required DocumentLists Mentions { get; init; }

    /// <summary>The words that paragraphs have most.</summary>
    public required CommonWords Words { get; init; }

    /// <summary>The family of each quotation, by row, as the whole reader has them: see <see cref="FamilyTable"/>.</summary>
    public ReadOnlyMemory<int> Families { get; init; }

    /// <summary>What a register of people makes of speakers and mentions: the one part that changes while the segment lives.</summary>
    public PeopleColumns People { get; init; } = PeopleColumns.None;

    /// <summary>The numbers of a field's values by the quotation's or the article's row; <see cref="ValueTables.None"/> for none.</summary>
    public int[] Column(FacetField field) => field switch
    {
        FacetField.Speaker => People.Speaker,
        FacetField.Role => People.Role,
        FacetField.Side => People.Side,
        FacetField.Directness => Quotations.Directness,
        FacetField.Method => Quotations.Method,
        FacetField.Source => Articles.Source,
        FacetField.Language => Articles.Language,
        FacetField.Day or FacetField.Month or FacetField.Year => Articles.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field with one value a row."),
    };

    /// <summary>The document of an article's paragraph.</summary>
    /// <param name="article">The article's row.</param>
    /// <param name="number">The paragraph's number, from 0.</param>
    public int ParagraphDocument(int article, int number) => Articles.Document[article] + 1 + number;

    /// <summary>The first document after the article's block.</summary>
    public int BlockEnd(int article) => article + 1 < Articles.Document.Length ? Articles.Document[article + 1] : Kind.Length;

    /// <summary>Who is named in a paragraph, or in the paragraphs of a quotation, by their numbers.</summary>
    public ReadOnlySpan<int> NamedIn(int document)
    {
        if (Kind[document] != DocumentKind.Quotation) return People.About.Of(document);
        var row = Row[document];
        return People.About.OfRange(ParagraphDocument(Article[document], Quotations.FirstParagraph[row]), Quotations.ParagraphCount[row]);
    }
}

/// <summary>A segment's articles, by row.</summary>
internal sealed record ArticleColumns(int[] Document, int[] Source, int[] Language, int[] Day, int[] DayNumber, long[] Moment)
{
    /// <summary>The day number of an undated article.</summary>
    public const int Undated = -1;

    /// <summary>The day of publication; null for an undated article.</summary>
    public DateOnly? DayOf(int row) => DayNumber[row] == Undated ? null : DateOnly.FromDayNumber(DayNumber[row]);
}

/// <summary>A segment's quotations, by row.</summary>
/// <param name="Identity">The speaker as the article has it, as the segment's ordinal of <see cref="IndexFields.Speaker"/>.</param>
internal sealed record QuotationColumns(
    int[] Document, int[] Identity, int[] Directness, int[] Method, float[] Confidence, int[] FirstParagraph,
    int[] ParagraphCount);

/// <summary>Speakers, their roles and sides by the quotation's row, and who is named by document, as numbers of a register's value tables.</summary>
internal sealed record PeopleColumns(int[] Speaker, int[] Role, int[] Side, DocumentLists About)
{
    public static PeopleColumns None { get; } = new([], [], [], new DocumentLists([], []));
}
