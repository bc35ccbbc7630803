using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>The people of an article by name, by surname and by given name.</summary>
internal sealed class NameIndex(Inflections inflections)
{
    /// <summary>How many people of one surname are kept apart: keeps lists of names linear.</summary>
    private const int MostBearers = 24;

    /// <summary>How many full mentions elsewhere a full name in the same paragraph is worth.</summary>
    private const int NamedHere = 2;

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
            if (bearer.Name.StartsWith(parts.First, StringComparison.OrdinalIgnoreCase) && bearer.Name.Length > parts.First.Length && bearer.Name[parts.First.Length] == ' ') return bearer;
        }
        return null;
    }

    /// <summary>
    /// Whom one name alone means: of several of that surname the one the article names in full most often, and in that paragraph; and a given name alone its only bearer.
    /// </summary>
    public Person? Lone(NameParts parts, int paragraph)
    {
        Person? best = null;
        foreach (var bearer in BearersInAnyCase(parts.Surname))
        {
            if (parts.Gender != Gender.Unknown && bearer.Gender != Gender.Unknown && bearer.Gender != parts.Gender) continue;
            if (best is null || Rank(bearer, paragraph) > Rank(best, paragraph)) best = bearer;
        }
        return best ?? (parts.HasTitle ? null : _byGiven.GetValueOrDefault(NameKey.Of(parts.Surname)) is [var only] ? only : null);
    }

    private static int Rank(Person bearer, int paragraph) => bearer.FullMentions + (bearer.LastNamedIn == paragraph ? NamedHere : 0);

    private static void AddTo(Dictionary<string, List<Person>> index, string name, Person person)
    {
        var key = NameKey.Of(name);
        if (!index.TryGetValue(key, out var bearers)) index[key] = bearers = [];
        if (bearers.Count < MostBearers && !bearers.Contains(person)) bearers.Add(person);
    }
}
