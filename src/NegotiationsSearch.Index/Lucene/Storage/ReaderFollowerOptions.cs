using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>How a <see cref="ReaderFollower"/> follows.</summary>
public sealed record ReaderFollowerOptions
{
    /// <summary>The schema version this program reads: what a commit's user data must hold under <see cref="CommitData.Schema"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>How often the index is looked at; <see cref="Timeout.InfiniteTimeSpan"/> for by hand alone.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Called on a new reader before anyone gets it; when it throws, the former reader goes on.</summary>
    public Action<DirectoryReader>? WarmUp { get; init; }

    /// <summary>Told of each new kind of failure once, not of every repetition. It must not throw.</summary>
    public Action<Exception>? Failed { get; init; }
}
