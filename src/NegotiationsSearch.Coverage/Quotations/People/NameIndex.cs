using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>The people of an article by name, by surname and by given name.</summary>
internal sealed class NameIndex(Inflections inflections)
{
    /// <summary>How many people of one surname are kept apart: keeps lists of names linear.</summary>
    private const int MostBearers = 24;

    /// <summary>How many full mentions elsewhere a full name in the same paragraph is worth.</summary>
    private const int NamedHere = 2;

    /// <summary>More than any number of mentions.</summary>
    private const int SameSuffix = 1 << 28;

    private readonly Dictionary<string, Person> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byGiven = new(StringComparer.Ordinal);

    public void Add(NameParts parts, Person person)
    {
        _byName[NameKey.Of(parts.Full)] = person;
        AddTo(_bySurname, parts.Surname, person);
        if (parts.First.Length > 0) AddTo(_byGiven, parts.First, person);
    }

    public void AddName(string name, Person person) => _byName.TryAdd(NameKey.Of(name), person);

    public Person? Exact(string name) => _byName.GetValueOrDefault(NameKey.Of(name));

    public IReadOnlyList<Person> Bearers(string surname) => _bySurname.GetValueOrDefault(NameKey.Of(surname)) ?? [];

    /// <summary>"Гарського" is the Гарський the article names.</summary>
    private IReadOnlyList<Person> BearersInAnyCase(string surname)
    {
        if (Bearers(surname) is { Count: > 0 } bearers) return bearers;
        if (inflections.Nominative(surname, 'm') is { } man && Bearers(man) is { Count: > 0 } men) return men;
        return inflections.Nominative(surname, 'f') is { } woman ? Bearers(woman) : [];
    }

    /// <summary>Somebody of that surname with the same given name: "Donald J. Trump" is "Donald Trump".</summary>
    public Person? Same(NameParts parts)
    {
        if (Exact(parts.Full) is { } exact) return exact;
        foreach (var bearer in Bearers(parts.Surname))
        {
            if (bearer.Suffix == parts.Suffix && IsGiven(bearer.Name, parts.First)) return bearer;
        }
        return null;
    }

    private static bool IsGiven(string name, string given) =>
        name.Length > given.Length && name[given.Length] == ' ' && name.StartsWith(given, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whom one name alone means: of several of that surname the one the article names in full most often, and in that
    /// paragraph; and a given name alone
    /// its only bearer. Without "Jr." it is the one without, and the other only where there is none and no office is named that he does not hold.
    /// </summary>
    public Person? Lone(NameParts parts, int paragraph)
    {
        Person? best = null;
        foreach (var bearer in BearersInAnyCase(parts.Surname))
        {
            if (parts.Gender != Gender.Unknown && bearer.Gender != Gender.Unknown && bearer.Gender != parts.Gender) continue;
            if (bearer.Suffix != parts.Suffix && (parts.Suffix.Length > 0 || !HoldsOffice(bearer, parts.Role))) continue;
            if (best is null || Rank(bearer, parts, paragraph) > Rank(best, parts, paragraph)) best = bearer;
        }
        return best ?? (parts.HasTitle ? null : OnlyOfGiven(parts.Surname));
    }

    // "Vickers Tower" is called after Vickers, who is somebody else.
    private Person? OnlyOfGiven(string given) =>
        _byGiven.GetValueOrDefault(NameKey.Of(given)) is [var only] && (only.IsSurelyPerson || !only.IsNamedAsPlace) ? only : null;

    private static int Rank(Person bearer, NameParts parts, int paragraph) =>
        bearer.FullMentions + (bearer.LastNamedIn == paragraph ? NamedHere : 0) + (bearer.Suffix == parts.Suffix ? SameSuffix : 0);

    /// <summary>"President Vickers" is no Hal Vickers Jr. whom the article knows as a son or as nothing.</summary>
    private static bool HoldsOffice(Person bearer, string? office) =>
        office is null
            || bearer.Role is { } role
                && (
                    role.Contains(office, StringComparison.OrdinalIgnoreCase)
                        || office.Contains(role, StringComparison.OrdinalIgnoreCase));

    private static void AddTo(Dictionary<string, List<Person>> index, string name, Person person)
    {
        var key = NameKey.Of(name);
        if (!index.TryGetValue(key, out var bearers)) index[key] = bearers = [];
        if (bearers.Count < MostBearers && !bearers.Contains(person)) bearers.Add(person);
    }
}
