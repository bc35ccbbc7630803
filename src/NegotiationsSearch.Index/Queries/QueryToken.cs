namespace NegotiationsSearch.Index.Queries;

internal enum QueryTokenKind { Word, Phrase, Open, Close, And, Or, Not, Field, End }

/// <summary>A piece of a query's text.</summary>
/// <param name="Start">Of a phrase: behind its opening quotation mark.</param>
/// <param name="End">Exclusive; of a phrase: its closing quotation mark.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End)
{
    /// <summary>What a field token names.</summary>
    public QueryField Field { get; init; }

    /// <summary>What follows a phrase behind <c>~</c>.</summary>
    public int Slop { get; init; }
}
