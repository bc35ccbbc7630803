using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>A person of a case's register.</summary>
internal sealed record SuitePerson
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string[] Aliases { get; init; } = [];

    public string[] FormerIds { get; init; } = [];

    public SuiteRole[] Roles { get; init; } = [];

    public SuiteSide[] Sides { get; init; } = [];

    public KnownPerson ToPerson() => new()
    {
        Id = Id,
        Name = Name,
        Aliases = Aliases,
        FormerIds = FormerIds,
        Roles = [.. Roles.Select(role => new DatedRole(role.Title, role.Organization, role.From, role.To, role.Names ?? [], null))],
        Sides = [.. Sides.Select(side => new DatedSide(side.Side, side.From, side.To, null))],
    };
}

/// <summary>An office of a case's person.</summary>
internal sealed record SuiteRole(string Title, string? Organization = null, DateOnly? From = null, DateOnly? To = null, string[]? Names = null);

/// <summary>A side of a case's person.</summary>
internal sealed record SuiteSide(string Side, DateOnly? From = null, DateOnly? To = null);
