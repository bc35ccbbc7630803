using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Web.Embedding;
using NegotiationsSearch.Web.Exports;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Answers;

/// <summary>How answers are written: camelCase, nulls included.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ArticleTextAnswer))]
[JsonSerializable(typeof(ParagraphInContextAnswer))]
[JsonSerializable(typeof(QuotationInContextAnswer))]
[JsonSerializable(typeof(FamilyAnswer))]
[JsonSerializable(typeof(FacetSearchAnswer))]
[JsonSerializable(typeof(SuggestionsAnswer))]
[JsonSerializable(typeof(ExportHeadAnswer))]
[JsonSerializable(typeof(JsonFeedAnswer))]
[JsonSerializable(typeof(IReadOnlyList<object>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(SpeakersAnswer))]
[JsonSerializable(typeof(KnownSpeakerAnswer))]
[JsonSerializable(typeof(CorrectionsAnswer))]
[JsonSerializable(typeof(CardAnswer))]
[JsonSerializable(typeof(OEmbedAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class AnswersJson : JsonSerializerContext
{
    /// <summary>
    /// As served: letters as they are, not as \u escapes, which would triple a Ukrainian answer. Answers are
    /// application/json with nosniff and are never put into a page's markup.
    /// </summary>
    public static AnswersJson Served { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
