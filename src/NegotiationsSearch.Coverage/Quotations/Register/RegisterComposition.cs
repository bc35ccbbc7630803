namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>The people of two registers, one lying over the other.</summary>
/// <param name="People">Each with a name; those that were merged are one.</param>
/// <param name="Errors">What of the upper register cannot be, with its lines. When there is any, the people are not to be used.</param>
public sealed record RegisterComposition(IReadOnlyList<RegisterPerson> People, IReadOnlyList<RegisterProblem> Errors)
{
    /// <summary>
    /// Lays one register over another: its people are added; of one with an id that is below, the name, gender,
    /// reference, roles, sides and languages it gives
    /// take the place of those below, its aliases and merged ids are added to them. Then whoever is merged becomes one with who merged them.
    /// </summary>
    public static RegisterComposition Of(RegisterLayer below, RegisterLayer over, RegisterLimits? limits = null)
    {
        var problems = new ProblemList(limits ?? new RegisterLimits());
        var people = new Dictionary<string, RegisterPerson>(StringComparer.Ordinal);
        foreach (var person in over.Replace ? [] : below.People) people[person.Id] = person;
        foreach (var person in over.People)
            people[person.Id] = people.TryGetValue(person.Id, out var former) && !person.Replace ? Over(former, person) : person;
        foreach (var person in people.Values.Where(person => person.Name is null))
            problems.Error(person.Line, $"'name' is missing, and the register that ships has nobody with the id '{person.Id}'.");
        var merged = new PersonMerging(people, problems).Merge();
        return new RegisterComposition(merged, problems.Errors);
    }

    private static RegisterPerson Over(RegisterPerson below, RegisterPerson over) => new()
    {
        Id = over.Id,
        Name = over.Name ?? below.Name,
        Aliases = [.. below.Aliases.Union(over.Aliases, StringComparer.Ordinal)],
        Gender = over.Gender ?? below.Gender,
        Roles = over.Roles ?? below.Roles,
        Sides = over.Sides ?? below.Sides,
        Languages = over.Languages ?? below.Languages,
        Reference = over.Reference ?? below.Reference,
        Merged = [.. below.Merged.Union(over.Merged, StringComparer.Ordinal)],
        Line = over.Line,
    };
}
