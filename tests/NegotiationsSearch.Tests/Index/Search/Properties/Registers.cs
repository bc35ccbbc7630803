using CsCheck;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Random registers of the few people of <see cref="Corpus"/>, who share names and offices.</summary>
internal static class Registers
{
    private static readonly DateOnly Change = new(2030, 12, 30);

    private static readonly KnownPerson[] People =
    [
        new()
        {
            Id = "ada",
            Name = "Ada Orr",
            Aliases = ["Orr"],
            Roles =
            [
                new DatedRole("Harbour Minister", null, null, Change, ["the Minister"], null),
                new DatedRole("Envoy", null, Change, null, [], null),
            ],
            Sides = [new DatedSide("Valmere", null, Change.AddDays(-1), null), new DatedSide("Ostrand", Change, null, null)],
        },
        new()
        {
            Id = "jon",
            Name = "Jon Orr",
            Aliases = ["Orr", "J. Orr"],
            Roles = [new DatedRole("Harbour Minister", null, Change.AddDays(1), null, ["the Minister"], null)],
        },
        new() { Id = "ilse-marren", Name = "Ilse Marren", Aliases = ["Marren"], Roles = [new DatedRole("Minister", null, null, null, [], null)] },
        new() { Id = "other-ilse", Name = "Ilse Marren", Sides = [new DatedSide("Valmere", null, null, null)] },
        new() { Id = "dov", Name = "D. Hallin", Aliases = ["Dov Hallin"] },
    ];

    public static Gen<PeopleRegister> Any { get; } = Gen.Bool.Array[People.Length]
        .Select(chosen => new PeopleRegister([.. People.Where((_, number) => chosen[number])]));
}
