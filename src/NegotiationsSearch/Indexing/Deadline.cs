namespace NegotiationsSearch.Indexing;

/// <summary>
/// A moment that is set when the first piece of work waits, and cleared when the work is done.
/// With a longest wait, each wait is twice as long as the one before, up to it.
/// </summary>
internal sealed class Deadline(TimeSpan after, TimeProvider clock, TimeSpan? longest = null)
{
    private readonly TimeSpan _longest = longest ?? after;
    private TimeSpan _after = after;
    private long? _started;

    /// <summary>What is left of the time; null while nothing waits.</summary>
    public TimeSpan? Remaining => _started is { } started ? _after - clock.GetElapsedTime(started) : null;

    public bool IsDue => Remaining is { } remaining && remaining <= TimeSpan.Zero;

    public void Start() => _started ??= clock.GetTimestamp();

    public void Clear()
    {
        if (_started is null) return;
        _started = null;
        _after = _after * 2 < _longest ? _after * 2 : _longest;
    }
}
