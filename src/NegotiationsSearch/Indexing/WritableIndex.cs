using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Indexing.Corrections;

namespace NegotiationsSearch.Indexing;

/// <summary>An index directory opened by its one writer: the lock, the archive, and the index of the current epoch.</summary>
internal sealed class WritableIndex : IDisposable
{
    private readonly WriterLock _lock;
    private ArticleIndexWriter? _writer;

    private WritableIndex(IndexLayout layout, WriterLock writerLock, ArticleArchive archive)
    {
        Layout = layout;
        _lock = writerLock;
        Archive = archive;
        Corrections = new CorrectionDesk(layout, trusted: !writerLock.StoppedUncleanly);
    }

    public IndexLayout Layout { get; }

    public ArticleArchive Archive { get; }

    /// <summary>The corrections by hand: those last applied, until others are taken.</summary>
    public CorrectionDesk Corrections { get; }

    /// <summary>The writer of the current epoch. There is one once <see cref="IndexOpening"/> is done.</summary>
    public ArticleIndexWriter Writer => _writer ?? throw new InvalidOperationException("No epoch is open.");

    public bool StoppedUncleanly => _lock.StoppedUncleanly;

    /// <summary>Takes the writer lock and mends the archive; opens no epoch yet.</summary>
    /// <exception cref="IndexBusyException">Another process writes this index.</exception>
    public static WritableIndex Lock(string directory)
    {
        var layout = new IndexLayout(directory);
        var writerLock = WriterLock.Acquire(layout);
        try
        {
            return new WritableIndex(layout, writerLock, ArticleArchive.Open(layout.ArchivePath));
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>Whether this is a position of the archive as it is now, and not of one before a purge.</summary>
    public bool HasInArchive(ArchivePosition position) =>
        position.Generation == Archive.End.Generation && position.Offset <= Archive.End.Offset;

    /// <summary>Goes on with this writer; the former one, if any, is closed.</summary>
    public void Use(ArticleIndexWriter writer)
    {
        _writer?.Dispose();
        _writer = writer;
    }

    /// <summary>Says that what an unclean stop left behind is dealt with.</summary>
    public void Settle() => _lock.Settle();

    public void Dispose()
    {
        _writer?.Dispose();
        Archive.Dispose();
        _lock.Dispose();
    }
}
