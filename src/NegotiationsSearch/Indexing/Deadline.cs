namespace NegotiationsSearch.Indexing;

/// <summary>A moment that is set when the first piece of work waits, and cleared when the work is done.</summary>
internal sealed class Deadline(TimeSpan after, TimeProvider clock)
{
    private long? _started;

    /// <summary>How long work may wait.</summary>
    public TimeSpan After { get; set; } = after;

    /// <summary>What is left of the time; null while nothing waits.</summary>
    public TimeSpan? Remaining => _started is { } started ? After - clock.GetElapsedTime(started) : null;

    public bool IsDue => Remaining is { } remaining && remaining <= TimeSpan.Zero;

    public void Start() => _started ??= clock.GetTimestamp();

    public void Clear() => _started = null;
}
