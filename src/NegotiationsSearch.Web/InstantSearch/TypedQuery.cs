using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>A query that is still being typed, where the client says so (<c>queryType</c>): its last word, or each, may be a beginning.</summary>
internal static class TypedQuery
{
    private static readonly string[] Types = ["prefixNone", "prefixLast", "prefixAll"];

    public static ParsedQuery Of(ParsedQuery query, string? type) => type switch
    {
        null or "prefixNone" => query,
        "prefixLast" when query.Text.Length > 0 && char.IsLetterOrDigit(query.Text[^1]) => query with { Root = Last(query.Root) },
        "prefixLast" => query,
        "prefixAll" => query with { Root = All(query.Root) },
        _ => throw CallParameters.Refusal("queryType", $"is one of {string.Join(", ", Types)}."),
    };

    private static QueryNode Last(QueryNode node) => node switch
    {
        QueryNode.Word word => Beginning(word),
        QueryNode.And and => new QueryNode.And([.. and.Children.SkipLast(1), Last(and.Children[^1])]),
        QueryNode.Or or => new QueryNode.Or([.. or.Children.SkipLast(1), Last(or.Children[^1])]),
        _ => node,
    };

    private static QueryNode All(QueryNode node) => node switch
    {
        QueryNode.Word word => Beginning(word),
        QueryNode.And and => new QueryNode.And([.. and.Children.Select(All)]),
        QueryNode.Or or => new QueryNode.Or([.. or.Children.Select(All)]),
        _ => node,
    };

    // The word by its stem as well: what is typed may be whole already.
    private static QueryNode.Or Beginning(QueryNode.Word word) => new([word, new QueryNode.Prefix(word.Text)]);
}
