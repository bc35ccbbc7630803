namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>How an index is read.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>Whether it holds the fictional sample coverage, so that every answer can say so. Default: false.</summary>
    public bool IsSample { get; init; }

    /// <summary>How often it looks for a newer commit. Default: one second.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Told when a newer state of the index cannot be read; the former one stays in use.</summary>
    public Action<Exception>? RefreshFailed { get; init; }

    /// <summary>
    /// Gives the register of people, asked at every refresh: a register that says something else replaces the former
    /// one without anything being indexed again.
    /// Default: the one the program wrote into the index directory.
    /// </summary>
    public Func<PeopleRegister>? Register { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
