namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// Commits kept for those who page through them: until ten minutes after they were superseded, at most 32, the one pinned first dropped first.
/// </summary>
internal sealed class PinnedReaders(TimeProvider timeProvider) : IDisposable
{
    public const int MaxPins = 32;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly List<Pin> _pins = [];
    private PublishedReader? _current;
    private bool _disposed;

    public void Add(PublishedReader published)
    {
        lock (_lock)
        {
            if (_disposed || Find(published.Epoch, published.Generation) is not null || published.TryAcquire() is not { } handle)
                return;

            _pins.Add(new Pin(handle, ReferenceEquals(published, _current) ? null : timeProvider.GetUtcNow()));
            if (_pins.Count > MaxPins)
                Drop(_pins[0]);
        }
    }

    public ReaderHandle? Acquire(string epoch, long generation)
    {
        lock (_lock)
        {
            DropExpired();
            return Find(epoch, generation)?.Handle.Published.TryAcquire();
        }
    }

    /// <summary>The ten minutes of what was pinned while it was current begin to run.</summary>
    public void Supersede(PublishedReader newer)
    {
        lock (_lock)
        {
            _current = newer;
            foreach (var pin in _pins)
                pin.Superseded ??= timeProvider.GetUtcNow();
        }
    }

    public void DropExpired()
    {
        lock (_lock)
        {
            var now = timeProvider.GetUtcNow();
            foreach (var pin in _pins.Where(pin => now - pin.Superseded >= Lifetime).ToList())
                Drop(pin);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            // A reader that is referred to keeps its files mapped.
            _current = null;
            foreach (var pin in _pins.ToList())
                Drop(pin);
        }
    }

    private Pin? Find(string epoch, long generation) =>
        _pins.Find(pin => pin.Handle.Generation == generation && pin.Handle.Epoch == epoch);

    private void Drop(Pin pin)
    {
        _pins.Remove(pin);
        pin.Handle.Dispose();
    }

    private sealed class Pin(ReaderHandle handle, DateTimeOffset? superseded)
    {
        public ReaderHandle Handle { get; } = handle;

        public DateTimeOffset? Superseded { get; set; } = superseded;
    }
}
