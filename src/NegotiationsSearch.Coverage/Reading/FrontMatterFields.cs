using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// Reads the fields of an article from a front matter: one YAML mapping of texts and lists of texts. Names that are not
/// ours are passed over.
/// </summary>
internal static class FrontMatterFields
{
    private const int MaxDepth = 64;

    /// <exception cref="YamlException">It is not valid YAML, or no mapping.</exception>
    public static ArticleFields Read(string yaml)
    {
        var fields = new ArticleFields();
        var parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return fields;
        if (IsEmpty(parser)) return fields;
        if (!parser.TryConsume<MappingStart>(out _)) throw Fault(parser, "It is no mapping");
        while (!parser.TryConsume<MappingEnd>(out _)) ReadPair(parser, fields);
        return fields;
    }

    private static bool IsEmpty(Parser parser) => parser.Accept<Scalar>(out var scalar) && scalar.Value.Length == 0;

    private static void ReadPair(Parser parser, ArticleFields fields)
    {
        if (!parser.TryConsume<Scalar>(out var key) || !ArticleFieldNames.TryFind(key.Value, out var field))
        {
            if (key is null) PassOver(parser);
            PassOver(parser);
        }
        else if (parser.TryConsume<Scalar>(out var scalar)) fields.Set(field, IsNull(scalar) ? null : scalar.Value);
        else if (parser.TryConsume<SequenceStart>(out _)) fields.Set(field, ReadList(parser, field, fields));
        else PassOver(parser, field, fields);
    }

    private static List<string> ReadList(Parser parser, ArticleField field, ArticleFields fields)
    {
        var texts = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var scalar)) texts.Add(scalar.Value);
            else PassOver(parser, field, fields);
        }
        return texts;
    }

    private static void PassOver(Parser parser, ArticleField field, ArticleFields fields)
    {
        PassOver(parser);
        fields.Warn($"'{field.Name()}' holds something that is not a text, which is left out.");
    }

    // The scanner's time grows with the square of the depth.
    private static void PassOver(Parser parser)
    {
        var depth = 0;
        do
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
            if (depth > MaxDepth) throw Fault(parser, $"It nests deeper than {MaxDepth}");
        }
        while (depth > 0);
    }

    private static YamlException Fault(Parser parser, string message)
    {
        var at = parser.Current?.Start ?? Mark.Empty;
        return new YamlException(at, at, message);
    }

    private static bool IsNull(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
}
