namespace NegotiationsSearch.Indexing;

/// <summary>How much is gathered before it goes to the archive, and how long an article may wait.</summary>
internal static class BatchLimits
{
    public const int Articles = 256;

    /// <summary>UTF-16 code units of text. Some four batches are in memory at a time.</summary>
    public const int Characters = 2 << 20;

    /// <summary>How long the first article of a batch waits for others.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(2);

    /// <summary>How long an archived article waits for the first commit of a run; each further wait is twice as long, up to <see cref="LongestCommitAge"/>.</summary>
    public static readonly TimeSpan FirstCommitAge = TimeSpan.FromMilliseconds(250);

    public static readonly TimeSpan LongestCommitAge = TimeSpan.FromSeconds(4);
}
