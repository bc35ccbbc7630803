using System.Globalization;
using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>The parameters of one search, as JSON values; one that was URL-encoded is a text, whatever it stands for.</summary>
internal sealed class CallParameters(IReadOnlyDictionary<string, JsonElement> values)
{
    private const int LongestTag = 64;

    public bool Has(string name) => values.TryGetValue(name, out var value) && !IsEmpty(value);

    /// <summary>The value; null when it is not given.</summary>
    public JsonElement? Value(string name) => Has(name) ? values[name] : null;

    public string? Text(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Refusal(name, "is a text in quotation marks."),
    };

    /// <summary>A tag or another short text that stands beside matches; it may be empty.</summary>
    public string Mark(string name, string otherwise)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return otherwise;
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length <= LongestTag) return value.GetString()!;
        throw Refusal(name, string.Create(CultureInfo.InvariantCulture, $"is a text of at most {LongestTag} characters."));
    }

    public int Integer(string name, int otherwise, int most)
    {
        if (Value(name) is not { } value) return otherwise;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw Refusal(name, string.Create(CultureInfo.InvariantCulture, $"is a whole number from 0 to {most:N0}."));
    }

    /// <summary>A list; a text stands for its parts between commas, or for the JSON it is. Null when it is not given.</summary>
    public IReadOnlyList<string>? Texts(string name) => values.TryGetValue(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => Item(name, item))],
        JsonValueKind.String when Parsed(value.GetString()!) is { } list => [.. list.EnumerateArray().Select(item => Item(name, item))],
        JsonValueKind.String => value.GetString()!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => throw Refusal(name, "is a list of texts, or one text."),
    } : null;

    /// <summary>The list that a text is in JSON; null when it is none.</summary>
    public static JsonElement? Parsed(string text)
    {
        if (!text.StartsWith('[')) return null;
        try
        {
            return JsonSerializer.Deserialize(text, InstantSearchJson.Served.JsonElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static SearchRejectedException Refusal(string name, string detail) => new(name, $"{ParameterReader.Echo(name)} {detail}");

    private static string Item(string name, JsonElement item) =>
        item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Refusal(name, "is a list of texts, or one text.");

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => value.GetString()!.Length == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };
}
