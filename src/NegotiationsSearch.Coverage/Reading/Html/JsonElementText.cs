using System.Text.Json;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Texts of JSON whose writers give one value, a list of them, or an object with a name.</summary>
internal static class JsonElementText
{
    /// <summary>The first text of a property that is not blank; null when there is none.</summary>
    public static string? TextOf(this JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var found) ? found.Texts().FirstOrDefault() : null;

    /// <summary>All texts of a property: itself, of its items, or the names of its objects.</summary>
    public static IEnumerable<string> TextsOf(this JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var found) ? found.Texts() : [];

    /// <summary>The texts of a value: itself, of its items, or the names of its objects.</summary>
    public static IEnumerable<string> Texts(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when Text(value) is { } text && !string.IsNullOrWhiteSpace(text) => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => item.Texts()),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? name.Texts()
            : value.TryGetProperty("@value", out var given) ? given.Texts() : [],
        _ => [],
    };

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return LoneSurrogates.Unescape(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()[1..^1]));
        }
    }
}
