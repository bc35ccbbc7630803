namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// Serves the newest commit of the current epoch, looking every interval for a newer one. What cannot be read (half-written, deleted meanwhile,
/// of another schema) leaves the former reader in service and is tried again. Thread-safe.
/// </summary>
public sealed class ReaderFollower : IDisposable
{
    private const int OpenAttempts = 3;

    private readonly IndexLayout _layout;
    private readonly ReaderFollowerOptions _options;
    private readonly EpochReader _epochs;
    private readonly PinnedReaders _pins;
    private readonly Lock _refreshing = new();
    private readonly ITimer _timer;
    private PublishedReader? _current;
    private IndexUnavailableException? _problem;
    private volatile bool _disposed;

    private ReaderFollower(IndexLayout layout, ReaderFollowerOptions options)
    {
        _layout = layout;
        _options = options;
        _epochs = new EpochReader(layout, options.Schema);
        _pins = new PinnedReaders(options.TimeProvider);
        Refresh();
        _timer = options.TimeProvider.CreateTimer(_ => RefreshUnlessBusy(), null, options.Interval, options.Interval);
    }

    /// <summary>Opens what can be read now; without an index it waits for one.</summary>
    public static ReaderFollower Open(IndexLayout layout, ReaderFollowerOptions options) => new(layout, options);

    /// <summary>Why the newest commit is not in service; null when it is, or when there is no index yet.</summary>
    public IndexUnavailableException? Problem => Volatile.Read(ref _problem);

    /// <summary>The current reader.</summary>
    /// <exception cref="IndexUnavailableException">No index could be read so far; the message says why.</exception>
    public ReaderHandle Acquire()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var current = Volatile.Read(ref _current);
            if (current is null)
                throw Problem ?? NothingYet();
            if (current.TryAcquire() is { } handle)
                return handle;
        }
    }

    /// <summary>Keeps a commit until ten minutes after it is superseded, so that <see cref="AcquirePinned"/> finds it again.</summary>
    public void Pin(ReaderHandle handle) => _pins.Add(handle.Published);

    /// <summary>The commit while it is current or pinned; else null.</summary>
    public ReaderHandle? AcquirePinned(string epoch, long generation)
    {
        var current = Volatile.Read(ref _current);
        var isCurrent = current is not null && current.Generation == generation && current.Epoch == epoch;
        return (isCurrent ? current!.TryAcquire() : null) ?? _pins.Acquire(epoch, generation);
    }

    /// <summary>Looks for a newer commit now. Never throws for what it finds on the disk.</summary>
    /// <returns>Whether a newer reader is in service.</returns>
    public bool Refresh()
    {
        lock (_refreshing)
            return !_disposed && RefreshLocked();
    }

    /// <summary>Handles that are out stay good until they are disposed.</summary>
    public void Dispose()
    {
        lock (_refreshing)
        {
            if (_disposed)
                return;

            _disposed = true;
            _timer.Dispose();
            _pins.Dispose();
            Interlocked.Exchange(ref _current, null)?.Release();
        }
    }

    private void RefreshUnlessBusy()
    {
        // A refresh that takes longer than the interval must not pile up threads behind it.
        if (!_refreshing.TryEnter())
            return;

        try
        {
            if (!_disposed)
                RefreshLocked();
        }
        finally
        {
            _refreshing.Exit();
        }
    }

    private bool RefreshLocked()
    {
        _pins.DropExpired();
        try
        {
            var newer = OpenNewer();
            _problem = null;
            if (newer is not null)
                Publish(newer);
            return newer is not null;
        }
        catch (Exception exception)
        {
            // Damaged or vanishing files fail in any way a decoder can, an array of two billion included.
            Report(exception);
            return false;
        }
    }

    private PublishedReader? OpenNewer()
    {
        for (var attempt = 1; ; attempt++)
        {
            var epoch = _layout.CurrentEpoch();
            try
            {
                return epoch is null ? null : WarmedUp(OpenOrReopen(epoch));
            }
            catch (Exception) when (attempt < OpenAttempts && _layout.CurrentEpoch() != epoch)
            {
                // The epoch was switched, and this one deleted, while it was being opened.
            }
        }
    }

    private PublishedReader? OpenOrReopen(string epoch) =>
        _current is { } current && current.Epoch == epoch ? _epochs.Reopen(current) : _epochs.Open(epoch);

    private PublishedReader? WarmedUp(PublishedReader? published)
    {
        try
        {
            if (published is not null)
                _options.WarmUp?.Invoke(published.Reader);
            return published;
        }
        catch
        {
            published?.Release();
            throw;
        }
    }

    private void Publish(PublishedReader newer)
    {
        _pins.Supersede(newer);
        Interlocked.Exchange(ref _current, newer)?.Release();
    }

    private void Report(Exception exception)
    {
        var problem = exception as IndexUnavailableException
            ?? new IndexUnavailableException($"The index in {_layout.Root} cannot be read: {exception.Message}", exception);
        var known = _problem?.Message == problem.Message;
        Volatile.Write(ref _problem, problem);
        if (!known)
            _options.Failed?.Invoke(problem);
    }

    private IndexUnavailableException NothingYet() =>
        new($"There is no index in {_layout.Root} yet: index some coverage first.");
}
