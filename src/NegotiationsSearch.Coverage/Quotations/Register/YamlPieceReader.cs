using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>
/// Reads a YAML text of one document into pieces that know their place. Anchors are refused, so that nothing grows
/// beyond the text.
/// </summary>
internal sealed class YamlPieceReader
{
    // A register nests five deep; the scanner's time grows with the square of the depth.
    private const int MaxDepth = 16;

    private readonly Parser _parser;
    private int _depth;

    private YamlPieceReader(string yaml) => _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));

    /// <summary>Null when the text is empty but for comments.</summary>
    /// <exception cref="YamlException">It is not valid YAML, or uses what is not read.</exception>
    public static YamlPiece? Read(string yaml) => new YamlPieceReader(yaml).ReadDocument();

    private YamlPiece? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) return null;
        var piece = ReadPiece();
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _)) throw Fault("There is a second document: take away what begins with ---");
        return piece;
    }

    private YamlPiece ReadPiece()
    {
        if (_parser.Accept<AnchorAlias>(out _)) throw Fault("References with * are not read: write the value out, or put it in quotation marks");
        if (_parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
            throw Fault("Anchors with & are not read: write the value out, or put it in quotation marks");
        if (_parser.TryConsume<Scalar>(out var scalar)) return new YamlPiece.Text(ValueOf(scalar), LineOf(scalar), StartOf(scalar), EndOf(scalar));
        if (++_depth > MaxDepth) throw Fault($"It nests deeper than {MaxDepth}");
        YamlPiece piece = _parser.TryConsume<SequenceStart>(out var list) ? ReadList(list) : ReadMapping(_parser.Consume<MappingStart>());
        _depth--;
        return piece;
    }

    private YamlPiece.List ReadList(SequenceStart start)
    {
        var items = new List<YamlPiece>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(ReadPiece());
        var end = _parser.Consume<SequenceEnd>();
        return new YamlPiece.List(items, start.Style == SequenceStyle.Flow, LineOf(start), StartOf(start), StartOf(end) + 1);
    }

    private YamlPiece.Mapping ReadMapping(MappingStart start)
    {
        var fields = new List<YamlField>();
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var name)) throw Fault("A name of a field is expected");
            fields.Add(new YamlField(name.Value, LineOf(name), (int)name.Start.Column - 1, ReadPiece()));
        }
        var end = _parser.Consume<MappingEnd>();
        return new YamlPiece.Mapping(fields, start.Style == MappingStyle.Flow, LineOf(start), StartOf(start), StartOf(end) + 1);
    }

    private YamlException Fault(string message)
    {
        var at = _parser.Current?.Start ?? Mark.Empty;
        return new YamlException(at, at, message);
    }

    private static string? ValueOf(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" } ? null : scalar.Value;

    private static int LineOf(ParsingEvent parsed) => (int)parsed.Start.Line;

    private static int StartOf(ParsingEvent parsed) => (int)parsed.Start.Index;

    private static int EndOf(ParsingEvent parsed) => (int)parsed.End.Index;
}
