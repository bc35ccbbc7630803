using System.Text.Json.Serialization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>What a removal goes by.</summary>
public enum RemovalKey
{
    /// <summary>The article's id, as given.</summary>
    [JsonStringEnumMemberName("id")]
    Id,

    /// <summary>The article's URL, as given.</summary>
    [JsonStringEnumMemberName("url")]
    Url,

    /// <summary>Everything of one outlet, by its name.</summary>
    [JsonStringEnumMemberName("source")]
    Source,
}
