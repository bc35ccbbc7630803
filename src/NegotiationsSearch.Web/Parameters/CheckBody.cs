using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>
/// Reads the parameters of a check from the body of a request: JSON and forms by their media type, anything else as the text itself,
/// so that another site's page can send text/plain without being asked beforehand (CORS).
/// </summary>
internal static class CheckBody
{
    /// <summary>The most bytes of a body: of the longest text, each unit written as <c>\uXXXX</c>, and the rest.</summary>
    public const int MostBytes = 8 * CheckLimits.MaxLength;

    private const string Name = "body";
    private const string Multipart =
        "A body of several parts is not read. Send the text as text/plain, or a form as application/x-www-form-urlencoded.";
    private const int MostDepth = 4;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The parameters of query string and body together. What is wrong with the body is among the reader's errors.</summary>
    public static async Task<ParameterReader> ReadAsync(HttpRequest request)
    {
        var values = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var error = await ReadBytesAsync(request) is { } bytes
            ? Add(bytes, request.GetTypedHeaders().ContentType, values)
            : $"The body has more than {MostBytes / 1024} KB. Check one quotation at a time.";
        var reader = new ParameterReader(new QueryCollection(values));
        if (error is not null) reader.Reject(Name, error);
        return reader;
    }

    // Null when there is more than may be.
    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes) return null;
        var buffer = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > MostBytes ? null : buffer[..length];
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MatchesMediaType("application/json") || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);

    private static string? Add(byte[] bytes, MediaTypeHeaderValue? type, Dictionary<string, StringValues> values)
    {
        try
        {
            if (type is not null && IsJson(type)) return AddJson(bytes, values);
            if (type is not null && type.MatchesMediaType("application/x-www-form-urlencoded")) return AddForm(bytes, values);
            if (type is not null && type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase)) return Multipart;
            Add(values, CheckParameters.Text.Name, Strict.GetString(bytes));
            return null;
        }
        catch (DecoderFallbackException)
        {
            return "The body is not UTF-8.";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "The body is not JSON that can be read: send an object such as {\"text\":\"…\",\"speaker\":\"…\"}.";
        }
    }

    // A text that was sent as a form because curl does so unless told otherwise is told how to be sent: read as one it would lose words.
    private static string? AddForm(byte[] bytes, Dictionary<string, StringValues> values)
    {
        var form = QueryHelpers.ParseQuery(Strict.GetString(bytes));
        if (!CheckParameters.All.Any(parameter => form.ContainsKey(parameter.Name)))
            return "The body is sent as a form and has no field 'text': write text=…, or send the text with Content-Type: text/plain.";
        foreach (var (name, value) in form) values[name] = StringValues.Concat(values.GetValueOrDefault(name), value);
        return null;
    }

    private static string? AddJson(byte[] bytes, Dictionary<string, StringValues> values)
    {
        using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MostDepth });
        if (json.RootElement.ValueKind != JsonValueKind.Object) return "The body is a JSON object such as {\"text\":\"…\",\"speaker\":\"…\"}.";
        foreach (var property in json.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            if (property.Value.ValueKind != JsonValueKind.String)
                return $"'{ParameterReader.Echo(property.Name)}' in the body is a text in quotation marks.";
            Add(values, property.Name, property.Value.GetString()!);
        }
        return null;
    }

    private static void Add(Dictionary<string, StringValues> values, string name, string value) =>
        values[name] = StringValues.Concat(values.GetValueOrDefault(name), value);
}
