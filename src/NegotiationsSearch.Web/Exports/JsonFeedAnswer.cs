using System.Text.Json.Serialization;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>The newest hits of a search as a JSON Feed 1.1 (jsonfeed.org).</summary>
public sealed record JsonFeedAnswer
{
    [JsonPropertyName("version")]
    public string Version => "https://jsonfeed.org/version/1.1";

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("home_page_url")]
    public required string HomePageUrl { get; init; }

    [JsonPropertyName("feed_url")]
    public required string FeedUrl { get; init; }

    [JsonPropertyName("items")]
    public required IReadOnlyList<JsonFeedItem> Items { get; init; }

    /// <summary>Where the items come from.</summary>
    [JsonPropertyName("_negotiations_search")]
    public required ExportAnswer Provenance { get; init; }
}

/// <summary>A hit in a JSON Feed.</summary>
public sealed record JsonFeedItem
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("url")]
    public required string Url { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("content_text")]
    public required string ContentText { get; init; }

    [JsonPropertyName("date_published")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? DatePublished { get; init; }

    [JsonPropertyName("authors")]
    public required IReadOnlyList<JsonFeedAuthor> Authors { get; init; }

    [JsonPropertyName("language")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Language { get; init; }

    /// <summary>The hit, as a search answers it.</summary>
    [JsonPropertyName("_negotiations_search")]
    public required HitAnswer Hit { get; init; }
}

/// <summary>The outlet.</summary>
public sealed record JsonFeedAuthor
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }
}
