namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>What is added to a person of a register file; whoever is not in it yet comes into it.</summary>
/// <param name="Id">The person's.</param>
/// <param name="Name">The name of somebody whom no register has yet; null for somebody whom this file or the one below has.</param>
/// <param name="Aliases">Names to add.</param>
/// <param name="Merged">Ids to add.</param>
public sealed record RegisterAddition(string Id, string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Merged);
