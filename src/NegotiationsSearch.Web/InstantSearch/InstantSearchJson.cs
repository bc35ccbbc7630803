using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Web.InstantSearch.Highlighting;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>How the results of this format are written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(HitsAnswer))]
[JsonSerializable(typeof(FacetHitsAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(Highlight))]
[JsonSerializable(typeof(Snippet))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class InstantSearchJson : JsonSerializerContext
{
    /// <summary>Letters as they are, as in every answer.</summary>
    public static InstantSearchJson Served { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
