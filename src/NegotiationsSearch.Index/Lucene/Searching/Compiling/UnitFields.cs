using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>The fields that hold the words of a unit.</summary>
internal static class UnitFields
{
    public static string Exact(SearchUnit unit) => unit switch
    {
        SearchUnit.Quotes => IndexFields.QuoteExact,
        SearchUnit.Statements => IndexFields.StatementExact,
        _ => IndexFields.TextExact,
    };

    /// <summary>To be followed by a language.</summary>
    public static string Words(SearchUnit unit) => unit switch
    {
        SearchUnit.Quotes => IndexFields.QuoteWords,
        SearchUnit.Statements => IndexFields.StatementWords,
        _ => IndexFields.TextWords,
    };
}
