namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Reads single records, such as old versions of an article, beside a living writer of this or another process. Thread-safe.</summary>
/// <param name="directory">The archive's directory. It need not exist yet.</param>
public sealed class ArchiveReader(string directory)
{
    private readonly ArchiveDirectory _directory = new(directory);

    /// <summary>The record at the address; null when the archive has none there, as when a purge has started another generation since.</summary>
    /// <exception cref="ArchiveDamagedException">The member that holds the record is damaged.</exception>
    public ArchiveRecord? Read(ArchiveAddress address)
    {
        try
        {
            using var reader = new BatchReader(_directory.PathOf(address.Generation), address.Generation);
            return reader.Find(address);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
