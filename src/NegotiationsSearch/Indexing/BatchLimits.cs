namespace NegotiationsSearch.Indexing;

/// <summary>How much is gathered before it goes to the archive, and how long an article may wait.</summary>
internal static class BatchLimits
{
    public const int Articles = 512;

    /// <summary>UTF-16 code units of text. Some four batches are in memory at a time.</summary>
    public const int Characters = 4 << 20;

    /// <summary>How long the first article of a batch waits for others.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(2);

    /// <summary>How long an archived article waits for the commit of the index.</summary>
    public static readonly TimeSpan CommitAge = TimeSpan.FromSeconds(3);
}
