using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>Reads the searches that a body asks for. Clients send JSON as text/plain or as a form, so its media type says nothing.</summary>
internal static class BatchBody
{
    /// <summary>The most bytes of a body.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The most searches of a body.</summary>
    public const int MostCalls = 50;

    private const int MostDepth = 16;
    private const string Body = "body";
    private static readonly string[] OfCall = ["indexName", "type", "facet", "params"];

    /// <exception cref="SearchRejectedException">The body cannot be understood.</exception>
    public static async Task<IReadOnlyList<Call>> ReadBatchAsync(HttpRequest request, string index)
    {
        var body = await ReadAsync(request);
        var name = body.EnumerateObject().Select(property => property.Name).FirstOrDefault(known => known is not ("requests" or "strategy"));
        if (name is not null)
            throw new SearchRejectedException(ParameterReader.Echo(name), ParameterReader.Unknown("property", name, ["requests", "strategy"]));
        if (body.TryGetProperty("strategy", out var strategy) && strategy.ValueKind != JsonValueKind.Null && !Is(strategy, "none"))
            throw new SearchRejectedException("strategy", "strategy is none: all searches are run.");
        if (!body.TryGetProperty("requests", out var requests) || requests.ValueKind != JsonValueKind.Array)
            throw new SearchRejectedException(
                "requests",
                "requests is missing: a list such as [{\"indexName\":\"paragraphs\",\"params\":{\"query\":\"…\"}}].");
        if (requests.GetArrayLength() > MostCalls)
            throw new SearchRejectedException("requests", $"requests has more than {MostCalls} searches; send them in several requests.");
        return [.. requests.EnumerateArray().Select((one, at) => Placed.At(at, () => Read(one, index)))];
    }

    /// <summary>A body that is one search by itself, for values of the facet that the path names if it names one.</summary>
    public static async Task<Call> ReadOneAsync(HttpRequest request, string index, string? facet)
    {
        var call = Read(await ReadAsync(request), index);
        return facet is null ? call : call with { Facet = facet };
    }

    private static async Task<JsonElement> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes) throw TooLong();
        var buffer = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > MostBytes) throw TooLong();
        if (length == 0) throw new SearchRejectedException(Body, "The body is empty: send {\"requests\":[…]}.");
        try
        {
            using var json = JsonDocument.Parse(buffer.AsMemory(0, length), new JsonDocumentOptions { MaxDepth = MostDepth });
            Decode(json.RootElement);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json.RootElement.Clone();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Told below, as of any other body that is no object.
        }
        throw new SearchRejectedException(Body, "The body is not a JSON object that can be read: send {\"requests\":[…]}.");
    }

    // A text that is not Unicode is met here, once, and not wherever it is read later.
    private static void Decode(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) value.GetString();
        if (value.ValueKind == JsonValueKind.Array) foreach (var item in value.EnumerateArray()) Decode(item);
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            _ = property.Name;
            Decode(property.Value);
        }
    }

    private static SearchRejectedException TooLong() => new(Body, $"The body has more than {MostBytes / 1024} KB.");

    private static Call Read(JsonElement one, string index)
    {
        if (one.ValueKind != JsonValueKind.Object)
            throw new SearchRejectedException("requests", "Each of requests is an object such as {\"indexName\":\"paragraphs\",\"params\":{}}.");
        var given = Parameters(one);
        KnownParameters.Check(given);
        return new Call { Index = IndexName.Of(IndexOf(one, index)), Facet = FacetOf(one), Given = given };
    }

    private static string IndexOf(JsonElement one, string index) =>
        Text(one, "indexName") ?? (index == IndexName.Any ? throw new SearchRejectedException("indexName", "indexName is missing.") : index);

    private static string? FacetOf(JsonElement one) => Text(one, "type") switch
    {
        null or "default" => null,
        "facet" => Text(one, "facet") ?? throw new SearchRejectedException("facet", "facet is missing: the facet whose values are looked for."),
        _ => throw new SearchRejectedException("type", "type is default or facet."),
    };

    // Beside params, as the lite client sends them, and in it, as an object or URL-encoded.
    private static Dictionary<string, JsonElement> Parameters(JsonElement one)
    {
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (one.TryGetProperty("params", out var held))
            foreach (var (name, value) in Held(held)) given[name] = value;
        foreach (var property in one.EnumerateObject())
            if (!OfCall.Contains(property.Name)) given[property.Name] = property.Value;
        return given;
    }

    private static IEnumerable<(string Name, JsonElement Value)> Held(JsonElement held) => held.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Object => held.EnumerateObject().Select(property => (property.Name, property.Value)),
        JsonValueKind.String => QueryHelpers.ParseQuery(held.GetString()).Select(pair => (pair.Key, Encoded(pair.Value.ToString()))),
        _ => throw new SearchRejectedException("params", "params is an object, or a URL-encoded text."),
    };

    private static JsonElement Encoded(string text) => JsonSerializer.SerializeToElement(text, InstantSearchJson.Served.String);

    private static string? Text(JsonElement one, string name) =>
        !one.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw CallParameters.Refusal(name, "is a text in quotation marks.");

    private static bool Is(JsonElement value, string text) => value.ValueKind == JsonValueKind.String && value.GetString() == text;
}
