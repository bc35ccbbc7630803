namespace NegotiationsSearch.Index.Queries;

/// <summary>
/// The grammar, by recursive descent: only parentheses recurse, and they are bounded. OR binds looser than AND, which
/// binds looser than NOT.
/// </summary>
internal sealed class QueryTreeParser
{
    private readonly string _text;
    private readonly QueryWarnings _warnings;
    private readonly QueryLexer _lexer;
    private readonly TermBuilder _terms;
    private QueryToken _token;
    private int _depth;
    private bool _inField;

    public QueryTreeParser(string text, QueryWarnings warnings)
    {
        _text = text;
        _warnings = warnings;
        _lexer = new QueryLexer(text, warnings);
        _terms = new TermBuilder(text, warnings);
        Advance();
    }

    /// <summary>The whole query; null when nothing is left of it.</summary>
    public QueryNode? Parse() => ParseOr();

    private QueryNode? ParseOr()
    {
        var alternatives = new List<QueryNode>();
        while (true)
        {
            var alternative = ParseAnd();
            if (alternative is not null)
                alternatives.Add(alternative);
            if (_token.Kind != QueryTokenKind.Or)
                return QueryTree.Or(alternatives);
            Advance();
            if (alternative is null || !StartsOperand())
                WarnDangling("OR");
        }
    }

    private QueryNode? ParseAnd()
    {
        var operands = new List<QueryNode>();
        while (_token.Kind is not (QueryTokenKind.Or or QueryTokenKind.End) && !(_token.Kind == QueryTokenKind.Close && _depth > 0))
        {
            if (_token.Kind == QueryTokenKind.And)
                SkipAnd(hasLeft: operands.Count > 0);
            else if (_token.Kind == QueryTokenKind.Close)
                SkipClose();
            else if (ParseNot() is { } operand)
                operands.Add(operand);
        }
        return QueryTree.And(operands);
    }

    private void SkipAnd(bool hasLeft)
    {
        Advance();
        if (!hasLeft || !StartsOperand())
            WarnDangling("AND");
    }

    private void SkipClose()
    {
        _warnings.Add("A closing parenthesis without an opening one was left out.");
        Advance();
    }

    private QueryNode? ParseNot()
    {
        var negated = false;
        QueryField? field = null;
        for (; _token.Kind is QueryTokenKind.Not or QueryTokenKind.Field; AdvanceToOperand())
        {
            if (_token.Kind == QueryTokenKind.Not)
                negated = !negated;
            else if (field is null && !_inField)
                field = _token.Field;
            else
                _warnings.Add($"A field inside a field was left out: “{FieldNames.Of(_token.Field)}:”.");
        }
        var node = StartsOperand() ? ParseValue(field) : null;
        if (node is not null && field is { } name)
            node = QueryTree.Field(name, node);
        return node is not null && negated ? QueryTree.Not(node) : node;
    }

    private void AdvanceToOperand()
    {
        var prefix = _text[_token.Start.._token.End];
        Advance();
        if (!StartsOperand())
            WarnDangling(prefix);
    }

    private QueryNode? ParseValue(QueryField? field)
    {
        var wasInField = _inField;
        _inField |= field is not null;
        var node = _token.Kind == QueryTokenKind.Open ? ParseGroup() : ParseTerm();
        _inField = wasInField;
        return node;
    }

    private QueryNode? ParseTerm()
    {
        var node = _terms.Build(_token);
        Advance();
        return node;
    }

    private QueryNode? ParseGroup()
    {
        if (++_depth > QueryLimits.MaxDepth)
            throw new QuerySyntaxException($"Parentheses are nested more than {QueryLimits.MaxDepth} deep. Take the outer ones away.", _token.Start);
        Advance();
        if (_token.Kind == QueryTokenKind.Close)
            _warnings.Add("Empty parentheses were left out.");
        var node = ParseOr();
        _depth--;
        if (_token.Kind == QueryTokenKind.Close)
            Advance();
        else
            _warnings.Add("A parenthesis was left open; it was closed at the end of the query.");
        return node;
    }

    private bool StartsOperand() =>
        _token.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open or QueryTokenKind.Not or QueryTokenKind.Field;

    private void WarnDangling(string word) =>
        _warnings.Add($"“{word}” lacks a word beside it and was left out. To search for the word itself, put it in quotation marks.");

    private void Advance() => _token = _lexer.Next();
}
