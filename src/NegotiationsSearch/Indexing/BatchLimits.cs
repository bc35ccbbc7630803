namespace NegotiationsSearch.Indexing;

/// <summary>How much is gathered before it goes to the archive, and how long an article may wait.</summary>
internal static class BatchLimits
{
    public const int Articles = 256;

    /// <summary>UTF-16 code units of text. Some four batches are in memory at a time.</summary>
    public const int Characters = 2 << 20;

    /// <summary>How long the first article of a batch waits for others.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(2);

    /// <summary>How long an archived article waits for the first commit of a run.</summary>
    public static readonly TimeSpan FirstCommitAge = TimeSpan.FromMilliseconds(250);

    private const int CommitsApart = 10;
    private static readonly TimeSpan ShortestCommitAge = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestCommitAge = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long an archived article waits for a later commit: ten times what the last one took, from 3 to 30 seconds. So a feed is shown soon, and
    /// a large run does not spend itself on commits, each of which holds up indexing and leaves small segments to merge.
    /// </summary>
    public static TimeSpan CommitAge(TimeSpan lastCommit) =>
        TimeSpan.FromTicks(Math.Clamp(CommitsApart * lastCommit.Ticks, ShortestCommitAge.Ticks, LongestCommitAge.Ticks));
}
