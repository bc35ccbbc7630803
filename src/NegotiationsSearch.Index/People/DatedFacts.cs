namespace NegotiationsSearch.Index.People;

/// <summary>What the register says of a person on a day.</summary>
internal static class DatedFacts
{
    /// <summary>The first role listed that holds on the day; on an unknown day, one that holds always.</summary>
    public static DatedRole? RoleOn(this KnownPerson person, DateOnly? day) => person.Roles.FirstOrDefault(role => Holds(role.From, role.To, day));

    /// <inheritdoc cref="RoleOn"/>
    public static string? SideOn(this KnownPerson person, DateOnly? day) => person.Sides.FirstOrDefault(side => Holds(side.From, side.To, day))?.Side;

    public static bool HoldsOn(this DatedRole role, DateOnly? day) => Holds(role.From, role.To, day);

    private static bool Holds(DateOnly? from, DateOnly? to, DateOnly? day) =>
        day is { } known ? (from ?? DateOnly.MinValue) <= known && known <= (to ?? DateOnly.MaxValue) : from is null && to is null;
}
