using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Reads the fields of an article from a front matter: one YAML mapping of texts and lists of texts. Names that are not ours are passed over.</summary>
internal static class FrontMatterFields
{
    /// <exception cref="YamlException">It is not valid YAML, or no mapping.</exception>
    public static ArticleFields Read(string yaml)
    {
        var fields = new ArticleFields();
        var parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return fields;
        if (IsEmpty(parser)) return fields;
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _)) ReadPair(parser, fields);
        return fields;
    }

    private static bool IsEmpty(Parser parser) => parser.Accept<Scalar>(out var scalar) && scalar.Value.Length == 0;

    private static void ReadPair(Parser parser, ArticleFields fields)
    {
        if (!parser.TryConsume<Scalar>(out var key) || !ArticleFieldNames.TryFind(key.Value, out var field))
        {
            if (key is null) parser.SkipThisAndNestedEvents();
            parser.SkipThisAndNestedEvents();
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
        parser.SkipThisAndNestedEvents();
        fields.Warn($"'{field.Name()}' holds something that is not a text, which is left out.");
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
}
