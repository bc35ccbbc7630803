using System.Globalization;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Reads the fields of one mapping of a register, telling of each that is not what it should be.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, YamlField> _fields = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly string _what;

    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it describes, for the messages: "a role".</param>
    /// <param name="names">The names it may have.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public FieldReader(YamlPiece.Mapping mapping, string what, string[] names, ProblemList problems)
    {
        (_what, _problems, Line) = (what, problems, mapping.Line);
        foreach (var field in mapping.Fields)
        {
            if (!names.Contains(field.Name, StringComparer.Ordinal))
                problems.Error(
                    field.Line,
                    $"There is no field '{Short(field.Name)}' in {what}. Its fields are {string.Join(", ", names)}.");
            else if (!_fields.TryAdd(field.Name, field)) problems.Error(field.Line, $"'{field.Name}' is given twice in {what}. Take one away.");
        }
    }

    public int Line { get; }

    public bool Has(string name) => _fields.ContainsKey(name);

    public int LineOf(string name) => _fields.TryGetValue(name, out var field) ? field.Line : Line;

    /// <summary>Null when it is missing or no usable text.</summary>
    public string? Text(string name) => Piece(name) is { } piece ? TextOf(piece, name, _problems.Limits.TextLength) : null;

    public string? Required(string name)
    {
        if (Piece(name) is null) _problems.Error(LineOf(name), $"'{name}' is missing in {_what}.");
        return Text(name);
    }

    public IReadOnlyList<string> Texts(string name) =>
        [.. Pieces(name).Select(piece => TextOf(piece, name, _problems.Limits.TextLength)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The values of a list; one value alone counts as a list of it.</summary>
    public IReadOnlyList<YamlPiece> Pieces(string name) => Pieces(name, _problems.Limits.ListEntries);

    public IReadOnlyList<YamlPiece> Pieces(string name, int most)
    {
        if (Piece(name) is not { } piece) return [];
        if (piece is not YamlPiece.List list) return [piece];
        if (list.Items.Count <= most) return list.Items;
        _problems.Error(piece.Line, $"'{name}' has {list.Items.Count} entries. At most {most} are read.");
        return [];
    }

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not (null or "true" or "false")) _problems.Error(LineOf(name), $"'{name}' is true or false, not '{Short(text)}'.");
        return text is "true";
    }

    public (DateOnly? From, DateOnly? To) Dates()
    {
        var (from, to) = (Date("from", RegisterDate.First), Date("to", RegisterDate.Last));
        if (from > to) _problems.Error(LineOf("from"), $"In {_what} 'from' ({Day(from)}) is later than 'to' ({Day(to)}).");
        return (from, to);
    }

    public string? Reference()
    {
        if (Piece("reference") is not { } piece || TextOf(piece, "reference", _problems.Limits.ReferenceLength) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return text;
        _problems.Error(piece.Line, $"'reference' is a web address such as https://example.org/page, not '{Short(text)}'.");
        return null;
    }

    private DateOnly? Date(string name, Func<string, DateOnly?> parse)
    {
        if (Text(name) is not { } text) return null;
        if (parse(text) is { } day) return day;
        _problems.Error(LineOf(name), $"'{name}' is a date as YYYY, YYYY-MM or YYYY-MM-DD, not '{Short(text)}'.");
        return null;
    }

    private YamlPiece? Piece(string name) =>
        _fields.TryGetValue(name, out var field) && field.Value is not YamlPiece.Text { Value: null } ? field.Value : null;

    private string? TextOf(YamlPiece piece, string name, int most)
    {
        if (piece is not YamlPiece.Text { Value: { } value })
            return Refuse(
                piece,
                $"'{name}' in {_what} takes text. Put it in quotation marks when it has a colon or a bracket in it.");
        var text = value.Trim();
        if (text.Length == 0) return Refuse(piece, $"'{name}' in {_what} is empty. Give it a value or take it away.");
        if (text.Length > most) return Refuse(piece, $"'{name}' in {_what} has {text.Length} characters. At most {most} are read.");
        return text.Any(char.IsControl) ? Refuse(piece, $"'{name}' in {_what} has a control character or a line break in it. Take it out.") : text;
    }

    private string? Refuse(YamlPiece piece, string message)
    {
        _problems.Error(piece.Line, message);
        return null;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
