namespace NegotiationsSearch.Index.Queries;

/// <summary>
/// Puts nodes together in the simplest form: nothing nested that could be flat, no double negation, everything and
/// nothing worked out.
/// </summary>
internal static class QueryTree
{
    public static QueryNode? And(IEnumerable<QueryNode> nodes)
    {
        var children = nodes.SelectMany(node => node is QueryNode.And and ? and.Children : [node]).ToArray();
        if (children.Any(child => child is QueryNode.Nothing))
            return new QueryNode.Nothing();
        var kept = children.Where(child => child is not QueryNode.Everything).ToArray();
        return kept.Length switch
        {
            0 => children.FirstOrDefault(),
            1 => kept[0],
            _ => new QueryNode.And(kept),
        };
    }

    public static QueryNode? Or(IEnumerable<QueryNode> nodes)
    {
        var children = nodes.SelectMany(node => node is QueryNode.Or or ? or.Children : [node]).ToArray();
        if (children.Any(child => child is QueryNode.Everything))
            return new QueryNode.Everything();
        var kept = children.Where(child => child is not QueryNode.Nothing).ToArray();
        return kept.Length switch
        {
            0 => children.FirstOrDefault(),
            1 => kept[0],
            _ => new QueryNode.Or(kept),
        };
    }

    public static QueryNode Not(QueryNode node) => node switch
    {
        QueryNode.Not not => not.Child,
        QueryNode.Everything => new QueryNode.Nothing(),
        QueryNode.Nothing => new QueryNode.Everything(),
        _ => new QueryNode.Not(node),
    };

    public static QueryNode Field(QueryField field, QueryNode node) => node switch
    {
        QueryNode.Not not => new QueryNode.Not(new QueryNode.Field(field, not.Child)),
        QueryNode.Nothing => node,
        _ => new QueryNode.Field(field, node),
    };
}
