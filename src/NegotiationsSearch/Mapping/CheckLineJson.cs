using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Mapping;

/// <summary>Writes the lines of <c>check --json</c>, with the words of the HTTP contract for what there is.</summary>
internal static class CheckLines
{
    private static readonly CheckLineJson Json =
        new(new JsonSerializerOptions(CheckLineJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(CheckLine line) => JsonSerializer.Serialize(line, Json.CheckLine);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(SnakeCase<CheckWording>), typeof(SnakeCase<CheckAttribution>), typeof(SnakeCase<FoundIn>), typeof(SnakeCase<DiffKind>)])]
[JsonSerializable(typeof(CheckLine))]
internal sealed partial class CheckLineJson : JsonSerializerContext;

internal sealed class SnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower) where T : struct, Enum;
