using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>
/// Reads <c>filters</c>: <c>speaker:"Sanna Tarle" AND (source:orme-wire OR source:pell-post) AND NOT language:de AND date>=2031-05-01</c>.
/// AND binds more closely than OR, as in most languages.
/// </summary>
internal sealed class FilterExpression
{
    private const int MostDepth = 32;
    private readonly FilterScanner _scanner;
    private int _depth;

    private FilterExpression(string text) => _scanner = new FilterScanner(text);

    /// <summary>The conditions of which each has to hold.</summary>
    /// <exception cref="SearchRejectedException">It cannot be read, or is none that can be followed; with its position.</exception>
    public static IEnumerable<FilterClause> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var reader = new FilterExpression(text);
        var clauses = reader.Alternatives(excluded: false);
        return reader._scanner.IsAtEnd ? clauses : throw reader._scanner.Error("AND or OR is missing here; they are written in capital letters.");
    }

    // What is denied is turned round on the way down: NOT (a OR b) is NOT a AND NOT b.
    private List<FilterClause> Alternatives(bool excluded) => Joined("OR", excluded, joinsByOr: !excluded, Conjunction);

    private List<FilterClause> Conjunction(bool excluded) => Joined("AND", excluded, joinsByOr: excluded, Single);

    private List<FilterClause> Joined(string word, bool excluded, bool joinsByOr, Func<bool, List<FilterClause>> read)
    {
        var start = _scanner.Position;
        List<List<FilterClause>> parts = [read(excluded)];
        while (_scanner.Take(word)) parts.Add(read(excluded));
        if (parts.Count == 1 || !joinsByOr) return [.. parts.SelectMany(part => part)];
        return parts.All(part => part.Count == 1)
            ? [new FilterClause(FilterScanner.Parameter, [.. parts.SelectMany(part => part[0].Terms)])]
            : throw _scanner.Error("OR joins single conditions here, not several that have to hold together.", start);
    }

    private List<FilterClause> Single(bool excluded)
    {
        if (_scanner.Take("NOT")) return Nested(!excluded, Single);
        if (!_scanner.Take('(')) return [new FilterClause(FilterScanner.Parameter, [_scanner.Term(excluded)])];
        var inner = Nested(excluded, Alternatives);
        return _scanner.Take(')') ? inner : throw _scanner.Error("A closing parenthesis, AND or OR is missing here.");
    }

    private List<FilterClause> Nested(bool excluded, Func<bool, List<FilterClause>> read)
    {
        if (++_depth > MostDepth) throw _scanner.Error($"There are more than {MostDepth} parentheses or NOTs within each other.");
        var clauses = read(excluded);
        _depth--;
        return clauses;
    }
}
