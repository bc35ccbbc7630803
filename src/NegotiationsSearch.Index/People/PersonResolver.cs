using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.People;

/// <summary>
/// Tells which person of the register an article's speaker is. A name is the person's only as a whole: the alias
/// "Trump" is good for a speaker whom the article
/// calls Trump and nothing more, never for a Melania Trump. Where several could be meant, role and date have to decide, else it is nobody.
/// </summary>
internal sealed class PersonResolver
{
    private readonly Dictionary<string, List<KnownPerson>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(KnownPerson Person, DatedRole Role)>> _byOffice = new(StringComparer.Ordinal);

    public PersonResolver(IEnumerable<KnownPerson> people)
    {
        foreach (var person in people)
        {
            foreach (var name in person.Aliases.Append(person.Name).Select(Folding.Fold).Distinct(StringComparer.Ordinal)) Add(_byName, name, person);
            foreach (var role in person.Roles)
                foreach (var words in RoleWords.Of(role).Distinct(StringComparer.Ordinal)) Add(_byOffice, words, (person, role));
        }
    }

    /// <summary>Everyone of this name or alias, in any writing.</summary>
    public IReadOnlyList<KnownPerson> Called(string name) => _byName.TryGetValue(Folding.Fold(name), out var people) ? people : [];

    /// <summary>Everyone who ever held an office of this name, with the office.</summary>
    public IReadOnlyList<(KnownPerson Person, DatedRole Role)> HoldersOf(string office) => _byOffice.GetValueOrDefault(RoleWords.Fold(office)) ?? [];

    /// <summary>Whether the speaker can be anybody of the register, on whatever day.</summary>
    public bool MayKnow(SpeakerIdentity identity) => identity.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.PartialName => Called(identity.Name).Count > 0,
        SpeakerKind.Office => HoldersOf(identity).Count > 0,
        _ => false,
    };

    /// <param name="identity">The speaker.</param>
    /// <param name="day">The article's day; null when it is undated.</param>
    public KnownPerson? Resolve(SpeakerIdentity identity, DateOnly? day) => identity.Kind switch
    {
        SpeakerKind.Person or SpeakerKind.PartialName => Choose(Called(identity.Name), identity.Role, day),
        SpeakerKind.Office => Only(HoldersOf(identity).Where(holder => holder.Role.HoldsOn(day)).Select(holder => holder.Person)),
        _ => null,
    };

    private IReadOnlyList<(KnownPerson Person, DatedRole Role)> HoldersOf(SpeakerIdentity identity) =>
        HoldersOf(identity.Name) is { Count: > 0 } holders ? holders : identity.Role is { } role ? HoldersOf(role) : [];

    private static KnownPerson? Choose(IReadOnlyList<KnownPerson> people, string? role, DateOnly? day)
    {
        if (people.Count < 2) return people.Count == 0 ? null : people[0];
        if (role is null) return Only(people.Where(person => person.Roles.Any(held => held.HoldsOn(day))));
        var folded = RoleWords.Fold(role);
        return Only(people.Where(person => person.Roles.Any(held => held.HoldsOn(day) && RoleWords.MayBe(folded, held))))
            ?? Only(people.Where(person => person.Roles.Any(held => RoleWords.MayBe(folded, held))));
    }

    private static KnownPerson? Only(IEnumerable<KnownPerson> people) =>
        people.DistinctBy(person => person.Id, StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (key.Length == 0) return;
        if (!index.TryGetValue(key, out var values)) index[key] = values = [];
        values.Add(value);
    }
}
