namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// The right to write an index: one process at a time, until it is disposed or the process ends in whatever way.
/// Lucene's own write.lock is not trusted, as on Linux it does not keep out a second process.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private readonly IndexLayout _layout;
    private readonly FileStream _file;
    private bool _disposed;

    private WriterLock(IndexLayout layout, FileStream file)
    {
        _layout = layout;
        _file = file;
        StoppedUncleanly = File.Exists(layout.WriterInfoPath);
    }

    /// <summary>Whether the writer before this one was killed or lost its power, so that the epoch wants an <see cref="EpochCheck"/>.</summary>
    public bool StoppedUncleanly { get; private set; }

    /// <summary>Creates the directory when it is missing.</summary>
    /// <exception cref="IndexBusyException">Another process writes this index.</exception>
    /// <exception cref="IndexUnavailableException">The directory cannot be created or written.</exception>
    public static WriterLock Acquire(IndexLayout layout)
    {
        try
        {
            Directory.CreateDirectory(layout.Root);
            return Own(layout, Open(layout));
        }
        catch (IOException exception) when (SharingViolation.Is(exception))
        {
            throw new IndexBusyException(WriterInfo.Read(layout).Describe(layout.Root), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IndexUnavailableException(
                $"The index directory {layout.Root} cannot be written: {exception.Message} Choose another directory, "
                + "or change its permissions.",
                exception);
        }
    }

    /// <summary>Says that what an unclean stop left has been checked or rebuilt. Until then the next writer is told of it again.</summary>
    public void Settle() => StoppedUncleanly = false;

    public void Dispose()
    {
        if (_disposed)
            return;

        _disposed = true;
        // The lock file itself stays: deleting it would let two processes hold two files of one name.
        if (!StoppedUncleanly)
            Deletion.TryDeleteFile(_layout.WriterInfoPath);
        _file.Dispose();
    }

    private static FileStream Open(IndexLayout layout) =>
        new(layout.WriterLockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static WriterLock Own(IndexLayout layout, FileStream file)
    {
        try
        {
            var owned = new WriterLock(layout, file);
            WriterInfo.OfThisProcess(layout.TimeProvider).Write(layout);
            return owned;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
