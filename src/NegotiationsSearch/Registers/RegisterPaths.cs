using NegotiationsSearch.Serving;

namespace NegotiationsSearch.Registers;

/// <summary>The two files a register of people is made of.</summary>
/// <param name="Shipped">What ships with the program.</param>
/// <param name="Own">The user's, which lies over it and need not exist.</param>
internal sealed record RegisterPaths(string Shipped, string Own)
{
    /// <summary>The user's file in an index directory, beside CURRENT.</summary>
    public const string FileName = "register.yaml";

    /// <param name="directory">The index directory.</param>
    /// <param name="own">Another file than the one in the index directory.</param>
    /// <param name="isSample">Whether the index holds the fictional sample coverage.</param>
    public static RegisterPaths Of(string directory, string? own, bool isSample) =>
        new(isSample ? ShippedRegister.Sample : ShippedRegister.Talks, Path.GetFullPath(own ?? Path.Combine(directory, FileName)));

    /// <summary>As <see cref="Of"/>, of an index that is there already.</summary>
    public static RegisterPaths In(string directory, string? own) => Of(directory, own, SampleCoverage.IsIn(directory));
}
