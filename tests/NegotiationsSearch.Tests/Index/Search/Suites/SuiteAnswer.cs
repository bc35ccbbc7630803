using System.Globalization;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>An answer over HTTP, written as cases write what they expect.</summary>
internal sealed class SuiteAnswer(int status, string body, string? location, SuiteIds ids)
{
    private readonly JsonElement? _json = body.StartsWith('{') ? JsonElement.Parse(body) : null;

    public int Status => status;

    public string Body => body;

    /// <summary>The name of what the answer points to.</summary>
    public string? Location => location is null ? null : ids.NameOf(location[(location.LastIndexOf('/') + 1)..]);

    public string? Next => Json.GetProperty("links").GetProperty("next").GetString();

    public IReadOnlyList<string> Hits => [.. HitElements.Select(NameOf)];

    public long Total => Json.GetProperty("total").GetProperty("hits").GetInt64();

    public long? Groups => Json.GetProperty("total").GetProperty("groups") is { ValueKind: JsonValueKind.Number } groups ? groups.GetInt64() : null;

    public IReadOnlyList<string> Warnings =>
        [.. Json.GetProperty("query").GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];

    private JsonElement Json => _json ?? throw new InvalidDataException($"The answer is no JSON: {body}");

    private IEnumerable<JsonElement> HitElements => Json.GetProperty("hits").EnumerateArray();

    public string Text(string hit) => Hit(hit).GetProperty("text").GetString()!;

    public IReadOnlyList<int[]> Ranges(string hit) =>
        [.. Hit(hit).GetProperty("matches").EnumerateArray().Select(match =>
            new[] { match.GetProperty("start").GetInt32(), match.GetProperty("end").GetInt32() })];

    public IReadOnlyList<string> Matches(string hit) => [.. Ranges(hit).Select(range => Text(hit)[range[0]..range[1]])];

    public string Speaker(string hit)
    {
        var quotation = Hit(hit).GetProperty("quotations")[0];
        var speaker = quotation.GetProperty("speaker");
        var parts = new[] { "id", "name", "role", "side" }.Select(name => speaker.GetProperty(name)).Append(quotation.GetProperty("mention"));
        return string.Join(" | ", parts.Select(part => part.GetString() ?? "-"));
    }

    public string Family(string hit)
    {
        var quotation = Hit(hit).GetProperty("quotations")[0];
        var size = quotation.GetProperty("familySize").GetInt32();
        return string.Create(CultureInfo.InvariantCulture, $"{ids.NameOf(quotation.GetProperty("family").GetString()!)} {size}");
    }

    public IReadOnlyList<string> Facet(string field)
    {
        var facet = Json.GetProperty("facets").GetProperty(field);
        var other = facet.GetProperty("other").GetInt64();
        var values = facet.GetProperty("values").EnumerateArray().Select(Value);
        return [.. other == 0 ? values : values.Append($"+ {other.ToString(CultureInfo.InvariantCulture)}")];
    }

    private static string Value(JsonElement value) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{value.GetProperty("value").GetString()} {value.GetProperty("count").GetInt64()}"
            + $"{(value.GetProperty("selected").GetBoolean() ? " selected" : "")}");

    private JsonElement Hit(string name) => HitElements.First(hit => NameOf(hit) == ids.Canonical(name));

    private string NameOf(JsonElement hit) => ids.NameOf(hit.GetProperty("id").GetString()!);
}
