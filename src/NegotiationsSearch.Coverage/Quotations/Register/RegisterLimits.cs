namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>
/// How large a register may be. A person maintains it by hand, so these are far above what is needed and bound what a
/// wrong file can cost.
/// </summary>
public sealed record RegisterLimits
{
    /// <summary>The most UTF-16 code units of a file. Default: 4 Mi.</summary>
    public int Length { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most people of a file. Default: 10,000.</summary>
    public int People { get; init; } = 10_000;

    /// <summary>The most entries of any list of one person: aliases, roles, names of a role. Default: 500.</summary>
    public int ListEntries { get; init; } = 500;

    /// <summary>The most UTF-16 code units of a name, a title or an id. Default: 200.</summary>
    public int TextLength { get; init; } = 200;

    /// <summary>The most UTF-16 code units of a reference. Default: 2,000.</summary>
    public int ReferenceLength { get; init; } = 2_000;

    /// <summary>The most problems told of one file. Default: 20.</summary>
    public int Problems { get; init; } = 20;
}
