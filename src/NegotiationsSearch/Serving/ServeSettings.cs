namespace NegotiationsSearch.Serving;

/// <summary>How the server is asked to serve.</summary>
internal sealed record ServeSettings
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>The index directory.</summary>
    public required string Directory { get; init; }

    /// <summary>The user's register of people; null for the one in the index directory.</summary>
    public string? Register { get; init; }

    /// <summary>Where to listen; several separated by semicolons.</summary>
    public required string Urls { get; init; }

    public required IReadOnlyList<string> AllowedOrigins { get; init; }

    public required IReadOnlyList<string> AllowedHosts { get; init; }

    /// <summary>The most requests a minute from one address; null for any number.</summary>
    public int? RequestsPerMinute { get; init; }
}
