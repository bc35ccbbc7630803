namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Makes one of the people who are merged: an id under <c>merged</c> that is a person too becomes whoever names it there.</summary>
internal sealed class PersonMerging(IReadOnlyDictionary<string, RegisterPerson> people, ProblemList problems)
{
    private readonly Dictionary<string, RegisterPerson> _into = new(StringComparer.Ordinal);

    public IReadOnlyList<RegisterPerson> Merge()
    {
        foreach (var person in people.Values)
            foreach (var former in person.Merged) Note(former, person);
        var rings = people.Values.Where(IsInRing).ToList();
        foreach (var person in rings)
            problems.Error(
                person.Line,
                $"'{person.Id}' is merged into itself over {string.Join(", ", person.Merged)}. "
                + "Take one of these merged ids away.");
        return rings.Count > 0 ? [] : [.. people.Values.Where(person => !_into.ContainsKey(person.Id)).Select(Whole)];
    }

    private void Note(string former, RegisterPerson person)
    {
        if (_into.TryAdd(former, person)) return;
        problems.Error(person.Line, $"'{former}' is merged into '{_into[former].Id}' and into '{person.Id}'. Take it away from one of them.");
    }

    private bool IsInRing(RegisterPerson person)
    {
        var at = person.Id;
        for (var steps = 0; steps <= people.Count && _into.TryGetValue(at, out var next); steps++)
        {
            at = next.Id;
            if (at == person.Id) return true;
        }
        return false;
    }

    private RegisterPerson Whole(RegisterPerson person)
    {
        var whole = person;
        foreach (var former in person.Merged)
            if (people.TryGetValue(former, out var other)) whole = Join(whole, Whole(other));
        return whole;
    }

    private static RegisterPerson Join(RegisterPerson person, RegisterPerson other) => person with
    {
        Aliases = [.. person.Aliases.Append(other.Name!).Union(other.Aliases, StringComparer.Ordinal)],
        Gender = person.Gender ?? other.Gender,
        Roles = [.. (person.Roles ?? []).Union(other.Roles ?? [])],
        Sides = [.. (person.Sides ?? []).Union(other.Sides ?? [])],
        Languages = person.Languages ?? other.Languages,
        Merged = [.. person.Merged.Union(other.Merged, StringComparer.Ordinal)],
    };
}
