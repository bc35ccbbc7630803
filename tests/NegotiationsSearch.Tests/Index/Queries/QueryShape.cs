using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Queries;

/// <summary>Compares trees by what they hold: records compare their lists by reference.</summary>
internal sealed class QueryShape : IEqualityComparer<QueryNode>
{
    public static QueryShape Comparer { get; } = new();

    public bool Equals(QueryNode? first, QueryNode? second) => (first, second) switch
    {
        (QueryNode.And one, QueryNode.And other) => one.Children.SequenceEqual(other.Children, this),
        (QueryNode.Or one, QueryNode.Or other) => one.Children.SequenceEqual(other.Children, this),
        (QueryNode.Not one, QueryNode.Not other) => Equals(one.Child, other.Child),
        (QueryNode.Field one, QueryNode.Field other) => one.Name == other.Name && Equals(one.Child, other.Child),
        (QueryNode.Phrase one, QueryNode.Phrase other) => one.Slop == other.Slop && one.Terms.SequenceEqual(other.Terms),
        _ => object.Equals(first, second),
    };

    public int GetHashCode(QueryNode node) => node.GetType().GetHashCode();
}
