using System.Globalization;
using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>One commit of one epoch as it is served, counted by Lucene's own reference count.</summary>
internal sealed class PublishedReader
{
    private PublishedReader(DirectoryReader reader, string epoch, DateTimeOffset updated)
    {
        Reader = reader;
        Epoch = epoch;
        Generation = reader.IndexCommit.Generation;
        Updated = updated;
    }

    public DirectoryReader Reader { get; }

    public string Epoch { get; }

    public long Generation { get; }

    public DateTimeOffset Updated { get; }

    /// <summary>Takes over the caller's reference to the reader.</summary>
    public static PublishedReader Of(DirectoryReader reader, string epoch, string epochPath) =>
        new(reader, epoch, UpdatedBy(reader.IndexCommit, epochPath));

    /// <summary>A handle of its own for the caller; null when the last one is gone already.</summary>
    public ReaderHandle? TryAcquire() => Reader.TryIncRef() ? new ReaderHandle(this) : null;

    public void Release() => Reader.DecRef();

    private static DateTimeOffset UpdatedBy(IndexCommit commit, string epochPath) =>
        commit.UserData.TryGetValue(CommitData.Updated, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var updated)
            ? updated
            : new DateTimeOffset(File.GetLastWriteTimeUtc(Path.Combine(epochPath, commit.SegmentsFileName)));
}
