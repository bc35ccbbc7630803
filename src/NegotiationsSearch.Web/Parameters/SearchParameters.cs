using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>The parameters of a search.</summary>
internal static class SearchParameters
{
    /// <summary>The deepest hit that page and size reach.</summary>
    public const int DeepestHit = 10_000;

    public static readonly Parameter Query = new(
        "q",
        "What to look for: words (stemmed by language), \"exact phrase\", \"sloppy phrase\"~4, prefix*, "
        + "inside a phrase pre* and a lone * for exactly one word, -word, OR, ( ), speaker: source: title:. Empty to browse.")
    {
        MaxLength = QueryLimits.MaxLength,
        MayBeEmpty = true,
        Example = "\"increase the pressure\"",
    };

    public static readonly Parameter In = new(
        "in",
        "What the words are looked for in, and so what a hit is: paragraphs by their whole text; quotes, "
        + "by the words inside quotation marks; statements, by quoted words and reported speech.")
    {
        Values = ["paragraphs", "quotes", "statements"],
        Default = "paragraphs",
    };

    public static readonly Parameter MinConfidence = new(
        "min_confidence",
        "The least confidence of the attribution. Holds of the same quotation as the other quotation filters.")
    {
        Type = ParameterType.Number,
        Minimum = 0,
        Maximum = 1,
    };

    public static readonly Parameter From = new(
        "from",
        "The first day, month or year of publication, inclusive, in the article's own offset. Undated articles match no range.")
    {
        Pattern = DayParameter.Pattern,
        Example = "2025-05",
    };

    public static readonly Parameter To = new("to", "The last day, month or year of publication, inclusive: 2025-05 goes through May 31.")
    {
        Pattern = DayParameter.Pattern,
        Example = "2025-05-16",
    };

    public static readonly Parameter Facet = new("facet", "What to count. A facet's own filter does not shrink it.")
    {
        Repeated = true,
        Values = ["speaker", "about", "source", "language", "role", "side", "directness", "method", "day", "month", "year"],
    };

    public static readonly Parameter FacetLimit = new("facet_limit", "The most values listed of a facet. Selected values are listed beside them.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Maximum = 1000,
        Default = "20",
    };

    public static readonly Parameter Sort = new("sort", "The order of hits; newest when q is empty. Undated articles come last by either date.")
    {
        Values = ["relevance", "newest", "oldest"],
        Default = "relevance",
    };

    public static readonly Parameter Group = new(
        "group",
        "Folds hits into the best of each article, or of each family: the wordings of one utterance, "
        + "of a paragraph by its first quotation that passes the filters. Facets then count articles or families.")
    {
        Values = ["none", "article", "family"],
        Default = "none",
    };

    public static readonly Parameter Size = new("size", "Hits a page; 0 for totals and facets alone.")
    {
        Type = ParameterType.Integer,
        Minimum = 0,
        Maximum = 100,
        Default = "20",
    };

    public static readonly Parameter Page = new(
        "page",
        "The page, down to hit 10,000 (page × size); beyond that use cursor. Not together with cursor.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Default = "1",
    };

    public static readonly Parameter Cursor = new("cursor", "The page.cursor of a former answer to the same search: gives the hits after it.");

    public static readonly Parameter Offsets = new(
        "offsets",
        "What start, end and position count: UTF-16 code units or Unicode code points. Never inside a surrogate pair.")
    {
        Values = ["utf16", "codepoint"],
        Default = "utf16",
    };

    /// <summary>What narrows a search, whatever is then made of it.</summary>
    public static readonly IReadOnlyList<Parameter> Narrowing =
    [
        Query,
        In,
        .. FilterParameters.All.Select(filter => filter.Parameter),
        MinConfidence,
        From,
        To,
        Group,
    ];

    public static readonly IReadOnlyList<Parameter> All = [.. Narrowing, Facet, FacetLimit, Sort, Size, Page, Cursor, Offsets];
}
