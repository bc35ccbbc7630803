namespace NegotiationsSearch.Index.Queries;

/// <summary>A query as a tree. Words are as typed; folding and stemming belong to whoever runs it.</summary>
public abstract record QueryNode
{
    private QueryNode() { }

    /// <summary>A bare word. <c>negotiation</c> matches "negotiations"; it does not match "negotiable" in English.</summary>
    public sealed record Word(string Text) : QueryNode;

    /// <summary>A word's beginning, at least one letter. <c>negoti*</c> matches "negotiators"; it does not match "renegotiate".</summary>
    public sealed record Prefix(string Text) : QueryNode;

    /// <summary>
    /// Words in order and adjacent. <c>"off the table"</c> matches "off the table"; it does not match "off his table".
    /// With slop, words may be moved that many places in all.
    /// </summary>
    public sealed record Phrase(IReadOnlyList<PhraseTerm> Terms, int Slop = 0) : QueryNode;

    /// <summary>All of them. At least one child is not a <see cref="Not"/>, unless the query only excludes.</summary>
    public sealed record And(IReadOnlyList<QueryNode> Children) : QueryNode;

    /// <summary>At least one of them.</summary>
    public sealed record Or(IReadOnlyList<QueryNode> Children) : QueryNode;

    /// <summary>Keeps out what the child matches.</summary>
    public sealed record Not(QueryNode Child) : QueryNode;

    /// <summary>Looks for the child in another field than the text.</summary>
    public sealed record Field(QueryField Name, QueryNode Child) : QueryNode;

    /// <summary>Matches everything: the empty query.</summary>
    public sealed record Everything : QueryNode;

    /// <summary>Matches nothing: a query of marks alone.</summary>
    public sealed record Nothing : QueryNode;
}

/// <summary>A place in a phrase.</summary>
public abstract record PhraseTerm
{
    private PhraseTerm() { }

    public sealed record Word(string Text) : PhraseTerm;

    /// <summary>A word's beginning: <c>pre*</c>.</summary>
    public sealed record Prefix(string Text) : PhraseTerm;

    /// <summary>Exactly one word, whichever: <c>*</c>.</summary>
    public sealed record AnyWord : PhraseTerm;
}

/// <summary>The fields a query can name.</summary>
public enum QueryField { Speaker, Source, Title }

/// <summary>What became of a query's text.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Root">The tree.</param>
/// <param name="Warnings">What was repaired, each a sentence.</param>
public sealed record ParsedQuery(string Text, QueryNode Root, IReadOnlyList<string> Warnings)
{
    public static ParsedQuery Empty { get; } = new("", new QueryNode.Everything(), []);
}
