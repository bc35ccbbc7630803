using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Registers;

/// <summary>Finds names of the user's register that are somebody else's too.</summary>
internal static class SharedNames
{
    /// <param name="own">The user's people.</param>
    /// <param name="all">Everybody, as the user's and the shipped register together have them.</param>
    public static IEnumerable<RegisterProblem> Among(IReadOnlyList<RegisterPerson> own, IReadOnlyList<RegisterPerson> all)
    {
        if (own.Count == 0) yield break;
        var people = all.SelectMany(person => NamesOf(person), (person, name) => (person, name))
            .ToLookup(pair => pair.name, pair => pair.person, StringComparer.Ordinal);
        foreach (var person in own)
            foreach (var alias in person.Aliases)
                if (people[Folding.Fold(alias)].FirstOrDefault(other => IsOther(person, other)) is { } other)
                    yield return new RegisterProblem(
                        person.Line,
                        $"'{alias}' is a name of '{other.Id}' too. Where an article gives no office that tells them "
                        + "apart on its day, it is nobody's.");
    }

    /// <summary>Other words for an office that somebody else's office goes by on the same day.</summary>
    /// <param name="own">The user's people.</param>
    /// <param name="all">Everybody, as the user's and the shipped register together have them.</param>
    public static IEnumerable<RegisterProblem> OfOffices(IReadOnlyList<RegisterPerson> own, IReadOnlyList<RegisterPerson> all)
    {
        if (own.Count == 0) yield break;
        var holders = all.SelectMany(person => OfficesOf(person), (person, office) => (person, office.Name, office.Role))
            .ToLookup(holder => Folding.Fold(holder.Name), holder => (holder.person, holder.Role), StringComparer.Ordinal);
        foreach (var person in own)
            foreach (var (name, role) in OfficesOf(person))
                if (
                    holders[Folding.Fold(name)]
                        .FirstOrDefault(other => IsOther(person, other.person) && Overlap(role, other.Role)).person is { } other)
                    yield return new RegisterProblem(
                        person.Line,
                        $"'{name}' is an office of '{other.Id}' on some of the same days too. On those days it is nobody's.");
    }

    private static IEnumerable<(string Name, RegisterRole Role)> OfficesOf(RegisterPerson person) =>
        (person.Roles ?? []).SelectMany(role => role.Names, (role, name) => (name, role));

    private static bool IsOther(RegisterPerson person, RegisterPerson other) =>
        other.Id != person.Id && !person.Merged.Contains(other.Id, StringComparer.Ordinal);

    private static bool Overlap(RegisterRole one, RegisterRole other) =>
        (one.From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (one.To ?? DateOnly.MaxValue);

    private static IEnumerable<string> NamesOf(RegisterPerson person) =>
        person.Aliases.Append(person.Name!).Select(Folding.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
}
