using System.Text.Json;
using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The JSON-LD of a page: all its objects, whether in graphs, in arrays or within each other.</summary>
internal sealed class StructuredData
{
    // More than a page of news has; a hostile one could hold millions.
    private const int MostObjects = 5000;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public StructuredData(IDocument page)
    {
        foreach (var script in page.Scripts.Where(script => script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            if (Parsed(script.TextContent) is { } root) Gather(root);
        }
    }

    public IReadOnlyList<JsonElement> Objects => _objects;

    /// <summary>The object that one of no more than an id stands for; itself otherwise.</summary>
    public JsonElement Resolved(JsonElement value)
    {
        var isReference = value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _);
        return isReference && value.TextOf("@id") is { } id && _byId.TryGetValue(id, out var found) ? found : value;
    }

    // Line breaks within strings are the commonest slip in JSON-LD written by hand.
    private static JsonElement? Parsed(string json)
    {
        var text = json.Trim().TrimEnd(';');
        return TryParse(text) ?? TryParse(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)));
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Gather(JsonElement value)
    {
        if (_objects.Count >= MostObjects) return;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Gather(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            _objects.Add(value);
            if (value.TextOf("@id") is { } id && value.EnumerateObject().Skip(1).Any()) _byId.TryAdd(id, value);
            foreach (var property in value.EnumerateObject()) Gather(property.Value);
        }
    }
}
