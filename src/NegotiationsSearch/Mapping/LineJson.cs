using System.Text.Json.Serialization;

namespace NegotiationsSearch.Mapping;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleLine))]
[JsonSerializable(typeof(ExtractLine))]
internal sealed partial class LineJson : JsonSerializerContext;
