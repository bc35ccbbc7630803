namespace NegotiationsSearch.Index.Queries;

/// <summary>A query that cannot be repaired; the message says what is wrong and what to do.</summary>
public sealed class QuerySyntaxException(string message, int position) : Exception(message)
{
    /// <summary>Where in the query, in UTF-16 units from 0.</summary>
    public int Position { get; } = position;
}
