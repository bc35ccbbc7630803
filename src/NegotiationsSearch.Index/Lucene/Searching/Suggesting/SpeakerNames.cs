using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// The speakers who may be offered, by every name: people of the register, and whom articles call by a full name that the register does not
/// know. Never those without a name, nor a last name alone, which says nothing outside its article. Thread-safe.
/// </summary>
internal sealed class SpeakerNames(PeopleView view)
{
    private const int Nobody = -1;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<NamedSpeaker> _speakers = [];
    private readonly List<int> _speakerOf = [];

    public NameText Text { get; } = new();

    public NamedSpeaker this[int speaker]
    {
        get { lock (_lock) return _speakers[speaker]; }
    }

    /// <summary>The speaker offered for each value of the view's table; negative for nobody. Reads values that are new.</summary>
    public int[] SpeakersOfValues()
    {
        lock (_lock)
        {
            foreach (var value in view.Speakers.Values.ValuesFrom(_speakerOf.Count)) _speakerOf.Add(SpeakerOf(value, _speakerOf.Count));
            return [.. _speakerOf];
        }
    }

    private int SpeakerOf(string value, int number)
    {
        if (view.Speakers.Person(number) is { } person) return AddPerson(person);
        // Also whoever is called like a person of the register: what is offered under that name is the person.
        if (value.Contains('~')) return Nobody;
        var (name, role) = Parts(view.Speakers.Values.Label(number), SpeakerIdentity.NameOf(value));
        if (view.Resolver.Called(name).Count > 0) return Nobody;
        var speaker = NumberOf(value, name);
        _speakers[speaker].Add(value, role);
        return speaker;
    }

    private int AddPerson(KnownPerson person)
    {
        var speaker = Add(new NamedSpeaker(person.Name, person));
        _speakers[speaker].Add(person.Id, null);
        Text.Add(Folding.Fold(person.Name), speaker, alias: null);
        foreach (var alias in person.Aliases) Text.Add(Folding.Fold(alias), speaker, alias);
        return speaker;
    }

    private int NumberOf(string value, string name)
    {
        var slug = SpeakerIdentity.NameOf(value);
        if (_byName.TryGetValue(slug, out var known)) return known;
        var speaker = _byName[slug] = Add(new NamedSpeaker(name, Person: null));
        var folded = Folding.Fold(name);
        Text.Add(folded, speaker, alias: null);
        // So that a Cyrillic name is found in Latin letters too.
        if (slug.Replace('-', ' ') is var transliterated && transliterated != folded) Text.Add(transliterated, speaker, alias: null);
        return speaker;
    }

    private int Add(NamedSpeaker speaker)
    {
        _speakers.Add(speaker);
        return _speakers.Count - 1;
    }

    // A label is a name, or a name and a role behind a comma.
    private static (string Name, string? Role) Parts(string label, string slug)
    {
        for (var at = label.IndexOf(", ", StringComparison.Ordinal); at >= 0; at = label.IndexOf(", ", at + 1, StringComparison.Ordinal))
            if (Slug.Of(label[..at]) == slug) return (label[..at], label[(at + 2)..]);
        return (label, null);
    }
}
