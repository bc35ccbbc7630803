using System.Text.Json.Serialization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>A line of the archive as JSON: the article's own names, and what kind of record it is.</summary>
internal sealed record ArchiveLine
{
    public const string FormatKind = "format";
    public const string VersionKind = "version";
    public const string RemovalKind = "removal";
    public const string RestorationKind = "restoration";
    public const string PurgedKind = "purged";

    public required string Kind { get; init; }

    /// <summary>The version of the file's format; only in its first line.</summary>
    public int? Format { get; init; }

    public DateTimeOffset? Recorded { get; init; }

    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Source { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    [JsonConverter(typeof(PublicationDateConverter))]
    public PublicationDate? Published { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>What a removal or restoration goes by.</summary>
    public RemovalKey? Key { get; init; }

    public string? Value { get; init; }
}
