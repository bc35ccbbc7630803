using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index;

/// <summary>What the words of a query are looked for in, and so what a hit is.</summary>
public enum SearchUnit
{
    /// <summary>Paragraphs, by their whole text.</summary>
    Paragraphs,

    /// <summary>Quotations, by the words inside quotation marks alone.</summary>
    Quotes,

    /// <summary>Quotations, by quoted words and reported speech.</summary>
    Statements,
}

/// <summary>The order of hits. Undated ones come last in both orders by date.</summary>
public enum SearchSort { Relevance, Newest, Oldest }

/// <summary>What is folded into one hit: nothing, all hits of an article into its best, or all wordings of one utterance.</summary>
public enum SearchGroup { None, Article, Family }

/// <summary>
/// What can be filtered and counted. Day, Month and Year only counted; Article and Family, by the id of any of its
/// quotations, only filtered. About is who is named without speaking: in the paragraph, of a quotation in the
/// paragraphs it stands in.
/// </summary>
public enum FacetField { Speaker, Source, Language, Role, Side, Directness, Method, Article, Day, Month, Year, About, Family }

/// <summary>Keeps what has one of the values, or with <paramref name="Exclude"/> what has none of them.</summary>
/// <param name="Field">The field; not a date one.</param>
/// <param name="Values">At least one: an id, or a name in any writing.</param>
/// <param name="Exclude">Whether the values are kept out.</param>
public sealed record FieldFilter(FacetField Field, IReadOnlyList<string> Values, bool Exclude = false);

/// <summary>A stretch of days, both inclusive.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly To);

/// <summary>A text that hits are to be alike to.</summary>
/// <param name="Language">The language it is in, as BCP 47 in lower case; null for any.</param>
/// <param name="Except">The public id of the paragraph or quotation that the text is of, which is no hit itself; null when it is none.</param>
public sealed record SimilarText(string Text, string? Language, string? Except);

/// <summary>
/// One search. Filters on Speaker, Role, Side, Directness, Method and Family, and <see cref="MinConfidence"/>, must all
/// hold of one and the same quotation;
/// in paragraphs, of one the paragraph carries. Different filters are joined by AND, the values of one by OR.
/// </summary>
public sealed record SearchRequest
{
    /// <summary>The parsed query; an empty one browses.</summary>
    public required ParsedQuery Query { get; init; }

    /// <summary>Keeps only what is alike to a text, the most alike first; null for any.</summary>
    public SimilarText? SimilarTo { get; init; }

    public SearchUnit Unit { get; init; } = SearchUnit.Paragraphs;

    public IReadOnlyList<FieldFilter> Filters { get; init; } = [];

    /// <summary>From 0 to 1; null for any.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>The first day of publication that counts, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication that counts, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Stretches of days, one of which the day of publication lies in, beside From and To; null for any day and none.</summary>
    public IReadOnlyList<DayRange>? Days { get; init; }

    public IReadOnlyList<FacetField> Facets { get; init; } = [];

    /// <summary>Whether a facet counts hits alone; else its own filter does not shrink it.</summary>
    public bool FacetsOfHitsOnly { get; init; }

    /// <summary>The most values listed of a facet, 1 to 1,000. Selected values are listed beside them.</summary>
    public int FacetLimit { get; init; } = 20;

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    public SearchGroup Group { get; init; } = SearchGroup.None;

    /// <summary>Hits a page, 0 to 100.</summary>
    public int Size { get; init; } = 20;

    /// <summary>From 1; page × size is at most 10,000. Ignored with a cursor.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The cursor a former page gave; null for paging by number.</summary>
    public string? Cursor { get; init; }
}
