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
        var people = all.SelectMany(person => NamesOf(person), (person, name) => (person, name)).ToLookup(pair => pair.name, pair => pair.person, StringComparer.Ordinal);
        foreach (var person in own)
            foreach (var alias in person.Aliases)
                if (people[Folding.Fold(alias)].FirstOrDefault(other => other.Id != person.Id && !person.Merged.Contains(other.Id, StringComparer.Ordinal)) is { } other)
                    yield return new RegisterProblem(person.Line, $"'{alias}' is a name of '{other.Id}' too. Where an article gives no office that tells them apart on its day, it is nobody's.");
    }

    private static IEnumerable<string> NamesOf(RegisterPerson person) =>
        person.Aliases.Append(person.Name!).Select(Folding.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
}
