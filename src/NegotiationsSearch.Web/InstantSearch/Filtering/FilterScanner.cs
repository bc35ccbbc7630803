using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>Reads the words of a filter expression one after the other.</summary>
internal sealed class FilterScanner(string text)
{
    public const string Parameter = "filters";

    private static readonly string[] Operators = ["AND", "OR", "NOT", "TO"];
    private int _at;

    /// <summary>Where the next word begins, in UTF-16 code units.</summary>
    public int Position
    {
        get
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
            return _at;
        }
    }

    public bool IsAtEnd => Position == text.Length;

    /// <summary>Passes over a sign when it stands here.</summary>
    public bool Take(char sign)
    {
        if (IsAtEnd || text[_at] != sign) return false;
        _at++;
        return true;
    }

    /// <summary>Passes over an operator when it stands here as a word of its own.</summary>
    public bool Take(string word)
    {
        var end = Position + word.Length;
        if (!text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal)) return false;
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')')) return false;
        _at = end;
        return true;
    }

    /// <summary>One condition: <c>field:value</c>, <c>field>=value</c> or <c>field:first TO last</c>.</summary>
    public FilterTerm Term(bool excluded)
    {
        var start = Position;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '.' or '-')) _at++;
        var field = text[start.._at];
        if (field.Length == 0 || Operators.Contains(field)) throw Error("A condition such as speaker:\"Sanna Tarle\" is missing here.", start);
        if (ComparisonSign.At(text.AsSpan(Position)) is not { } sign) throw Error($"After {field} a colon or a comparison is missing.");
        _at += sign.Sign.Length;
        var value = Value(field);
        var last = sign.Sign == ":" && Take("TO") ? Value(field) : null;
        return new FilterTerm
        {
            Field = field,
            Comparison = last is null ? sign.Comparison : Comparison.Between,
            Value = value,
            Last = last,
            Excluded = excluded,
            Position = start,
        };
    }

    public SearchRejectedException Error(string detail, int? position = null) => new(Parameter, detail, position ?? Position);

    private string Value(string field)
    {
        if (IsAtEnd) throw Error($"The value of {field} is missing.");
        if (text[_at] is '"' or '\'') return Quoted(text[_at]);
        var start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('(' or ')')) _at++;
        return _at > start ? text[start.._at] : throw Error($"The value of {field} is missing.");
    }

    // A mark within the value is written with a backslash in front.
    private string Quoted(char mark)
    {
        var start = _at++;
        var value = new System.Text.StringBuilder();
        while (_at < text.Length && text[_at] != mark)
        {
            if (text[_at] == '\\' && _at + 1 < text.Length && text[_at + 1] == mark) _at++;
            value.Append(text[_at++]);
        }
        if (_at == text.Length) throw Error("This quotation mark is not closed.", start);
        _at++;
        return value.ToString();
    }
}
