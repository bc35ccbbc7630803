using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Random searches over the words, names and days of <see cref="Corpus"/>.</summary>
internal static class Requests
{
    public static readonly FacetField[] AllFacets =
        [.. Enum.GetValues<FacetField>().Where(field => field is not (FacetField.Article or FacetField.Family))];

    private static readonly Gen<string> Text = Gen.OneOf(Corpus.Vocabulary);

    private static readonly Gen<string> Beginning = Gen.OneOf("r", "rai", "rain", "t", "ferr");

    private static readonly Gen<PhraseTerm> Solid =
        Gen.Frequency(
            (6, Text.Select(text => (PhraseTerm)new PhraseTerm.Word(text))),
            (1, Beginning.Select(text => (PhraseTerm)new PhraseTerm.Prefix(text))));

    private static readonly Gen<PhraseTerm> Inner = Gen.Frequency((4, Solid), (1, Gen.Const((PhraseTerm)new PhraseTerm.AnyWord())));

    /// <summary>Phrases of words alone, two or more.</summary>
    public static Gen<QueryNode.Phrase> PlainPhrase { get; } = Text.Array[2, 5]
        .Select(words => new QueryNode.Phrase([.. words.Select(word => new PhraseTerm.Word(word))]));

    /// <summary>A phrase in which words may stand twice and be moved.</summary>
    public static Gen<QueryNode> RepeatingSloppyPhrase { get; } =
        from words in PlainPhrase
        from slop in Gen.Int[1, 6]
        select (QueryNode)(words with { Slop = slop });

    /// <summary>Under slop no word stands twice: how Lucene shares repeated ones out is its own affair.</summary>
    private static readonly Gen<QueryNode> SloppyPhrase =
        from words in Gen.Shuffle(Corpus.Vocabulary, 2, 3)
        from slop in Gen.Int[1, 6]
        select (QueryNode)new QueryNode.Phrase([.. words.Select(word => new PhraseTerm.Word(word))], slop);

    private static readonly Gen<QueryNode> AnyPhrase =
        from first in Solid
        from middle in Inner.Array[0, 3]
        from last in Solid
        select (QueryNode)new QueryNode.Phrase([first, .. middle, last]);

    private static readonly Gen<QueryNode> TextLeaf = Gen.Frequency(
        (3, Text.Select(text => (QueryNode)new QueryNode.Word(text))),
        (1, Beginning.Select(text => (QueryNode)new QueryNode.Prefix(text))),
        (2, PlainPhrase.Select(phrase => (QueryNode)phrase)),
        (2, AnyPhrase),
        (1, SloppyPhrase));

    private static readonly Gen<QueryNode> Leaf = Gen.Frequency(
        (8, TextLeaf),
        (1, Gen.OneOf("orr", "ada", "marren", "nobody").Select(name => (QueryNode)new QueryNode.Field(QueryField.Speaker, new QueryNode.Word(name)))),
        (1, Gen.OneOf("courier", "post").Select(name => (QueryNode)new QueryNode.Field(QueryField.Source, new QueryNode.Word(name)))));

    /// <summary>Queries that ask only for words, and exclude none.</summary>
    public static Gen<QueryNode> Positive { get; } = Gen.Frequency(
        (2, TextLeaf),
        (1, TextLeaf.Array[2, 3].Select(nodes => QueryTree.And(nodes)!)),
        (1, TextLeaf.Array[2, 3].Select(nodes => QueryTree.Or(nodes)!)));

    public static Gen<QueryNode> AnyQuery { get; } = Gen.Frequency((1, Gen.Const((QueryNode)new QueryNode.Everything())), (5, Tree(2)));

    // Ids that cannot be taken for a name that others have too.
    private static readonly string[] People =
        [
            "ada",
            "jon",
            "dov",
            "other-ilse",
            "ada-orr.envoy",
            "jon-orr.minister",
            "harbour-board",
            $"orr~{PublicId.Article(PublicId.ArticleNumber("article 1"))}",
        ];

    private static readonly Gen<FieldFilter> Filter = Gen.OneOf<FieldFilter>(
        Of(FacetField.Speaker, [.. People, "~anonymous", "~unattributed"]),
        Of(FacetField.About, People),
        Of(FacetField.Role, "envoy", "minister", "harbour-minister"),
        Of(FacetField.Side, "valmere", "ostrand"),
        Of(FacetField.Directness, "direct", "mixed", "indirect"),
        Of(FacetField.Method, "none", "named", "role", "pronoun", "split"),
        Of(FacetField.Source, "courier", "ostrand-post"),
        Of(FacetField.Language, Corpus.Languages));

    private static readonly Gen<double?> MinConfidence = Gen.Frequency(
        (3, Gen.Const((double?)null)), (1, Gen.OneOf(Corpus.Confidences).Select(value => (double?)value)));

    private static readonly Gen<DateOnly?> Day = Gen.Frequency((3, Gen.Const((DateOnly?)null)), (1, Gen.Int[0, 8].Select(days =>
        (DateOnly?)new DateOnly(2030, 12, 27).AddDays(days))));

    public static Gen<SearchRequest> Any { get; } =
        from query in AnyQuery
        from unit in Gen.Enum<SearchUnit>()
        from filters in Filter.Array[0, 3]
        from confidence in MinConfidence
        from start in Day
        from end in Day
        from sort in Gen.Enum<SearchSort>()
        from grouped in Gen.Frequency((2, Gen.Const(SearchGroup.None)), (1, Gen.Const(SearchGroup.Article)), (1, Gen.Const(SearchGroup.Family)))
        select Of(query) with
        {
            Unit = unit,
            Filters = filters,
            MinConfidence = confidence,
            From = start,
            To = end,
            Sort = sort,
            Group = grouped,
            Facets = AllFacets,
        };

    public static SearchRequest Of(QueryNode query) => new() { Query = new ParsedQuery("", query, []), Size = 100, FacetLimit = 1000 };

    private static Gen<FieldFilter> Of(FacetField field, params string[] values) =>
        from chosen in Gen.OneOf(values).Array[1, 2]
        from exclude in Gen.Bool
        select new FieldFilter(field, [.. chosen.Distinct(StringComparer.Ordinal)], exclude);

    private static Gen<QueryNode> Tree(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (2, Tree(depth - 1).Array[2, 3].Select(nodes => QueryTree.And(nodes)!)),
        (2, Tree(depth - 1).Array[2, 3].Select(nodes => QueryTree.Or(nodes)!)),
        (1, Tree(depth - 1).Select(QueryTree.Not)));
}
