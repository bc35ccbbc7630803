using System.Text;
using System.Text.Json;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Reads the fields of an article from one JSON object. Names that are not ours are passed over.</summary>
internal ref struct JsonArticle
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private readonly ArticleFields _fields = new();
    private Utf8JsonReader _reader;
    private string? _fault;
    private bool _mended;

    private JsonArticle(ReadOnlySpan<byte> json) => _reader = new Utf8JsonReader(json, Options);

    /// <param name="json">Valid UTF-8.</param>
    /// <param name="fault">What is wrong, as a sentence; null when all is well.</param>
    public static ArticleFields Read(ReadOnlySpan<byte> json, out string? fault)
    {
        var article = new JsonArticle(json);
        try
        {
            article.ReadObject();
        }
        catch (JsonException exception)
        {
            article._fault = $"It is not valid JSON at byte {article._reader.BytesConsumed + 1}: {Told(exception)}";
        }
        if (article._mended) article._fields.Warn("Halves of characters (lone surrogates) were replaced by U+FFFD.");
        fault = article._fault;
        return article._fields;
    }

    private static string Told(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }

    private void ReadObject()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _fault = "It is JSON but not an object; write each article as {\"source\":…,\"paragraphs\":[…]}.";
            return;
        }
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName) ReadProperty();
        // Whatever follows the object is an error that reading on finds.
        while (_reader.Read()) { }
    }

    private void ReadProperty()
    {
        var known = ArticleFieldNames.TryFind(ReadString(), out var field);
        _reader.Read();
        if (!known) _reader.Skip();
        else if (_reader.TokenType == JsonTokenType.StartArray) _fields.Set(field, ReadList(field));
        else if (_reader.TokenType == JsonTokenType.Null) _fields.Set(field, (string?)null);
        else if (ReadScalar() is { } text) _fields.Set(field, text);
        else PassOver(field);
    }

    private List<string> ReadList(ArticleField field)
    {
        var texts = new List<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType == JsonTokenType.Null) _fields.Warn($"A null in '{field.Name()}' is left out.");
            else if (ReadScalar() is { } text) texts.Add(text);
            else PassOver(field);
        }
        return texts;
    }

    private string? ReadScalar() => _reader.TokenType switch
    {
        JsonTokenType.String => ReadString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
        _ => null,
    };

    private void PassOver(ArticleField field)
    {
        _reader.Skip();
        if (field is ArticleField.Paragraphs or ArticleField.Body)
            _fault ??= $"'{field.Name()}' holds something that is not text; give a list of texts, or one text.";
        else _fields.Warn($"'{field.Name()}' is not a text and is left out.");
    }

    private string ReadString()
    {
        if (!_reader.ValueIsEscaped) return Encoding.UTF8.GetString(_reader.ValueSpan);
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            _mended = true;
            return LoneSurrogates.Unescape(_reader.ValueSpan);
        }
    }
}
