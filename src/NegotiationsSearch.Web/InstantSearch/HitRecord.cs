using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.InstantSearch.Filtering;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>A hit as a record: all that a search answers of it, and beside that the facets' values by their names.</summary>
internal static class HitRecord
{
    public static JsonObject Of(Hit hit, HitMapping mapping)
    {
        var record = JsonSerializer.SerializeToNode(mapping.Hit(hit), AnswersJson.Served.HitAnswer)!.AsObject();
        record["objectID"] = hit.Id;
        record["title"] = hit.Article.Title;
        record["url"] = hit.Article.Url;
        record["source"] = hit.Article.SourceName;
        record["language"] = hit.Article.Language;
        AddSpeech(record, hit.Quotations);
        AddDate(record, hit.Article.Published);
        return record;
    }

    private static void AddSpeech(JsonObject record, IReadOnlyList<HitQuotation> quotations)
    {
        record["speaker"] = Texts(quotations.Select(quotation => quotation.Speaker?.Name));
        record["role"] = Texts(quotations.Select(quotation => quotation.Speaker?.Role));
        record["side"] = Texts(quotations.Select(quotation => quotation.Speaker?.Side));
        record["directness"] = Texts(quotations.Select(quotation => quotation.Directness.ToString().ToLowerInvariant()));
        record["method"] = Texts(quotations.Select(quotation => quotation.Method.ToString().ToLowerInvariant()));
    }

    private static void AddDate(JsonObject record, string? published)
    {
        record["published"] = published;
        if (published is not { Length: >= 10 } || !DateOnly.TryParseExact(
                published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return;
        record["date"] = DateValue.Seconds(day);
        record["day"] = published[..10];
        record["month"] = published[..7];
        record["year"] = published[..4];
    }

    private static JsonArray Texts(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Select(text => (JsonNode)JsonValue.Create(text))];
}
