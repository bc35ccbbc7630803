using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Queries;

/// <summary>Cuts a query's text into words, phrases and operators.</summary>
internal sealed class QueryLexer(string text, QueryWarnings warnings)
{
    private int _at;

    public QueryToken Next()
    {
        SkipSpace();
        if (_at == text.Length)
            return new QueryToken(QueryTokenKind.End, _at, _at);
        var unit = text[_at];
        if (unit is '(' or ')')
            return Take(unit == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, 1);
        if (IsMinus())
            return Take(QueryTokenKind.Not, 1);
        if (QuotationMarks.Is(unit))
            return TakePhrase();
        if (FieldNames.At(text.AsSpan(_at)) is var (field, length))
            return Take(QueryTokenKind.Field, length) with { Field = field };
        return TakeWord();
    }

    private QueryToken Take(QueryTokenKind kind, int length)
    {
        var token = new QueryToken(kind, _at, _at + length);
        _at += length;
        return token;
    }

    private QueryToken TakeWord()
    {
        var end = _at + 1;
        while (end < text.Length && text[end] is not ('(' or ')') && !QuotationMarks.Is(text[end]) && !IsSpace(end))
            end++;
        WarnOfUnknownField();
        return Take(Operator(text.AsSpan(_at, end - _at)), end - _at);
    }

    private static QueryTokenKind Operator(ReadOnlySpan<char> word) => word switch
    {
        "AND" => QueryTokenKind.And,
        "OR" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ => QueryTokenKind.Word,
    };

    private QueryToken TakePhrase()
    {
        var closing = QuotationMarks.FindClosing(text, _at);
        if (closing < 0)
            warnings.Add("A quotation mark was left open; the phrase runs to the end of the query.");
        var token = new QueryToken(QueryTokenKind.Phrase, _at + 1, closing < 0 ? text.Length : closing);
        _at = Math.Min(token.End + 1, text.Length);
        return token with { Slop = TakeSlop() };
    }

    private int TakeSlop()
    {
        if (_at + 1 >= text.Length || text[_at] != '~' || !char.IsAsciiDigit(text[_at + 1]))
            return 0;
        var slop = 0;
        for (_at++; _at < text.Length && char.IsAsciiDigit(text[_at]); _at++)
            slop = Math.Min(slop * 10 + (text[_at] - '0'), QueryLimits.MaxSlop + 1);
        if (slop > QueryLimits.MaxSlop)
            warnings.Add($"The words of a phrase may be moved at most {QueryLimits.MaxSlop} places; that was taken.");
        return Math.Min(slop, QueryLimits.MaxSlop);
    }

    /// <summary>One hyphen right before something. Two are a dash.</summary>
    private bool IsMinus() =>
        text[_at] == '-' && _at + 1 < text.Length && text[_at + 1] is not ('-' or ')') && !IsSpace(_at + 1);

    private void SkipSpace()
    {
        while (_at < text.Length && (IsSpace(_at) || CharacterTable.KindAt(text, _at, out _) == CharacterKind.Ignorable))
            _at++;
    }

    // A no-break or thin space between digits groups them: 1 000 is one word.
    private bool IsSpace(int at) =>
        char.IsWhiteSpace(text[at]) &&
        !(CharacterTable.KindAt(text, at, out _) == CharacterKind.GroupSeparator && IsDigit(at - 1) && IsDigit(at + 1));

    private bool IsDigit(int at) => CharacterTable.KindAt(text, at, out _) == CharacterKind.Digit;

    private void WarnOfUnknownField()
    {
        var name = FieldNames.UnknownAt(text.AsSpan(_at));
        if (name.Length > 0)
            warnings.Add($"There is no field “{name}:”; it was taken as a word. Did you mean “{FieldNames.Nearest(name)}:”?");
    }
}
