using Lucene.Net.Store;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>The directory an epoch is written through.</summary>
internal static class WriterDirectory
{
    /// <summary>
    /// Plain file access without a Lucene lock: the caller holds the <see cref="WriterLock"/>. The directory is created
    /// when missing.
    /// </summary>
    public static FSDirectory Open(string epochPath) =>
        new NIOFSDirectory(new DirectoryInfo(epochPath), NoLockFactory.GetNoLockFactory());
}
