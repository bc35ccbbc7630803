using System.Text.Encodings.Web;
using System.Text.Json;

namespace NegotiationsSearch.Mapping;

/// <summary>The lines of <c>read</c> and <c>extract</c>: JSON with the letters of all scripts as they are.</summary>
internal static class Line
{
    private static readonly LineJson Json = new(
        new JsonSerializerOptions(LineJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(ArticleLine line) => JsonSerializer.Serialize(line, Json.ArticleLine);

    public static string Of(ExtractLine line) => JsonSerializer.Serialize(line, Json.ExtractLine);
}
