using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns the people of a register into the index's.</summary>
internal static class RegisterMapping
{
    public static PeopleRegister ToRegister(IReadOnlyList<RegisterPerson> people) => new([.. people.Select(ToPerson)]);

    private static KnownPerson ToPerson(RegisterPerson person) => new()
    {
        Id = person.Id,
        Name = person.Name!,
        Aliases = person.Aliases,
        FormerIds = person.Merged,
        Roles = [.. (person.Roles ?? []).Select(role =>
            new DatedRole(role.Title, role.Organization, role.From, role.To, role.Names, role.Reference))],
        Sides = [.. (person.Sides ?? []).Select(side => new DatedSide(side.Side, side.From, side.To, side.Reference))],
        Languages = person.Languages ?? [],
    };
}
