using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>What an index name stands for: what is searched, and the order of hits.</summary>
internal sealed record IndexName(string Text, SearchUnit Unit, SearchSort Sort)
{
    /// <summary>The name that stands in the path when each request names its own.</summary>
    public const string Any = "*";

    private static readonly IReadOnlyList<IndexName> All =
    [
        .. from unit in Enum.GetValues<SearchUnit>()
           from sort in Enum.GetValues<SearchSort>()
           select new IndexName(Name(unit, sort), unit, sort),
    ];

    /// <exception cref="UnknownIndexException">There is no index of this name.</exception>
    public static IndexName Of(string text) =>
        All.FirstOrDefault(name => name.Text == text)
        ?? throw new UnknownIndexException(ParameterReader.Unknown("index", text, [.. All.Select(name => name.Text)]));

    private static string Name(SearchUnit unit, SearchSort sort)
    {
        var view = unit.ToString().ToLowerInvariant();
        return sort == SearchSort.Relevance ? view : $"{view}_{sort.ToString().ToLowerInvariant()}";
    }
}

/// <summary>A request names an index that does not exist.</summary>
internal sealed class UnknownIndexException(string detail) : Exception(detail);
