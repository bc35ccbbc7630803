using System.Text.Json;
using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Ninjs;

/// <summary>The properties of a ninjs item, whose names 1.x and 2.x write in lower case and 3.x in camel case.</summary>
internal sealed class NinjsItem
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    private static readonly string[] Marks =
    [
        "standard", "$standard", "pubstatus", "versioncreated", "firstcreated", "headline", "headlines", "bodies", "body_text", "body_html",
        "body_xhtml", "type",
    ];

    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.OrdinalIgnoreCase);

    private NinjsItem(JsonElement item)
    {
        foreach (var property in item.EnumerateObject()) _properties.TryAdd(property.Name, property.Value);
    }

    /// <summary>Null when it is no ninjs: a "uri" and another name of that format tell it, and a name of our own format tells against it.</summary>
    public static NinjsItem? Of(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\"uri\""u8) < 0) return null;
        try
        {
            using var document = JsonDocument.Parse(json.ToArray(), Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
            var item = new NinjsItem(document.RootElement.Clone());
            return item.IsNinjs ? item : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public IEnumerable<string> Names => _properties.Keys;

    /// <summary>The text of a property, or of the names of what it lists; null when there is none.</summary>
    public string? Text(string name) => _properties.TryGetValue(name, out var value) ? value.Texts().FirstOrDefault() : null;

    /// <summary>The objects that a property lists.</summary>
    public IEnumerable<JsonElement> List(string name) =>
        _properties.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private bool IsNinjs =>
        Text("uri") is not null
        && Array.Exists(Marks, _properties.ContainsKey)
        && !_properties.ContainsKey("source") && !_properties.ContainsKey("paragraphs") && !_properties.ContainsKey("body");
}
