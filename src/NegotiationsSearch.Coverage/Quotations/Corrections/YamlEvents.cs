using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>The first document of a YAML text, event by event. Every method may throw <see cref="YamlException"/>.</summary>
internal sealed class YamlEvents
{
    private const int MaxDepth = 64;
    private readonly Parser _parser;

    public YamlEvents(string yaml)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _parser.Consume<StreamStart>();
        _parser.TryConsume<DocumentStart>(out _);
    }

    /// <summary>The line of what comes next, from 1.</summary>
    public int Line => _parser.Accept<ParsingEvent>(out var next) ? (int)Math.Max(1, next.Start.Line) : 1;

    /// <summary>Whether the document says nothing.</summary>
    public bool IsEmpty() => _parser.Accept<StreamEnd>(out _) || _parser.Accept<Scalar>(out var scalar) && IsNull(scalar);

    /// <summary>Whether nothing comes after the document.</summary>
    public bool IsAtEnd() => _parser.TryConsume<DocumentEnd>(out _) && _parser.Accept<StreamEnd>(out _);

    public bool TryBeginList() => _parser.TryConsume<SequenceStart>(out _);

    public bool TryEndList() => _parser.TryConsume<SequenceEnd>(out _);

    public bool TryBeginMapping() => _parser.TryConsume<MappingStart>(out _);

    public bool TryEndMapping() => _parser.TryConsume<MappingEnd>(out _);

    /// <summary>Takes a text; <paramref name="text"/> is null for one that is left empty.</summary>
    public bool TryReadText(out string? text)
    {
        text = null;
        if (!_parser.TryConsume<Scalar>(out var scalar)) return false;
        text = IsNull(scalar) || string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
        return true;
    }

    /// <summary>Passes over whatever comes next, whole.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            var next = _parser.Consume<ParsingEvent>();
            depth += next.NestingIncrease;
            // The scanner's time grows with the square of the depth.
            if (depth > MaxDepth) throw new YamlException(next.Start, next.End, $"It nests deeper than {MaxDepth}");
        }
        while (depth > 0);
    }

    private static bool IsNull(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
}
