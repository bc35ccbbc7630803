namespace NegotiationsSearch.Coverage.Archive;

/// <summary>One line of the archive: something that happened to the coverage, in the order in which it happened.</summary>
/// <param name="Recorded">When it was recorded, by the clock of the caller.</param>
public abstract record ArchiveRecord(DateTimeOffset Recorded)
{
    /// <summary>An article as it came; a later version of the same article takes its place in the index.</summary>
    public sealed record Version(Article Article, DateTimeOffset Recorded) : ArchiveRecord(Recorded);

    /// <summary>Articles with this key were removed, and stay so when they are read again.</summary>
    public sealed record Removal(RemovalKey Key, string Value, DateTimeOffset Recorded) : ArchiveRecord(Recorded);

    /// <summary>Takes back the removal with the same key and value.</summary>
    public sealed record Restoration(RemovalKey Key, string Value, DateTimeOffset Recorded) : ArchiveRecord(Recorded);

    /// <summary>What a purge leaves of a <see cref="Version"/>: that there was one, without a word of it.</summary>
    public sealed record Purged(string Id, string? Url, string Source, PublicationDate? Published, DateTimeOffset Recorded)
        : ArchiveRecord(Recorded);
}
