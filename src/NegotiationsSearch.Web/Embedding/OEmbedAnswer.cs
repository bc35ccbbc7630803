using System.Text.Json.Serialization;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>A quotation's card for whoever resolves links (oEmbed 1.0, type rich).</summary>
public sealed record OEmbedAnswer
{
    public string Type => "rich";

    public string Version => "1.0";

    public required string Title { get; init; }

    /// <summary>Who said it.</summary>
    [JsonPropertyName("author_name")]
    public required string AuthorName { get; init; }

    [JsonPropertyName("provider_name")]
    public string ProviderName => "NegotiationsSearch";

    [JsonPropertyName("provider_url")]
    public required string ProviderUrl { get; init; }

    /// <summary>How long it may be kept, in seconds.</summary>
    [JsonPropertyName("cache_age")]
    public int CacheAge => 3600;

    /// <summary>The card.</summary>
    public required string Html { get; init; }

    /// <summary>In CSS pixels.</summary>
    public required int Width { get; init; }

    /// <summary>About how high the card is at that width, in CSS pixels.</summary>
    public required int Height { get; init; }
}
