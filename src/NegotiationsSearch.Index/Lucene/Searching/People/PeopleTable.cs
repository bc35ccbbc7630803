using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>
/// Numbers speakers, or those who are named: first the people of the register in its order, then whom articles make
/// known besides. Thread-safe.
/// </summary>
internal sealed class PeopleTable
{
    private readonly IReadOnlyList<KnownPerson> _people;
    private readonly HashSet<string> _taken;
    private readonly NameIndex _names;

    /// <param name="people">The register's; no two of an id.</param>
    public PeopleTable(IReadOnlyList<KnownPerson> people)
    {
        _people = people;
        _taken = [.. people.SelectMany(person => person.FormerIds.Append(person.Id))];
        foreach (var person in people) Values.Intern(person.Id, person.Name, occurrences: 0);
        Anonymous = Values.Intern(SpeakerIdentity.Anonymous, "anonymous", occurrences: 0);
        Unattributed = Values.Intern(SpeakerIdentity.Unattributed, "unattributed", occurrences: 0);
        _names = new NameIndex(Values);
        Namesakes = new Namesakes(this);
    }

    public ValueTable Values { get; } = new();

    /// <summary>The number of all those without a name.</summary>
    public int Anonymous { get; }

    /// <summary>The number of nobody.</summary>
    public int Unattributed { get; }

    /// <summary>Who is one speaker by the name.</summary>
    public Namesakes Namesakes { get; }

    /// <summary>Values by the names in them; whoever asks first after new ones came waits until they are in.</summary>
    public NameIndex Names => _names;

    /// <summary>The person of the register with this number; null when it is somebody else's.</summary>
    public KnownPerson? Person(int number) => number < _people.Count ? _people[number] : null;

    /// <summary>The number of a person who occurs.</summary>
    public int NumberOf(KnownPerson person) => Values.Intern(person.Id, person.Name);

    /// <summary>The number of somebody whom the register does not know.</summary>
    /// <param name="identity">Null for nobody.</param>
    /// <param name="occurrences">How many documents have it.</param>
    public int NumberOf(SpeakerIdentity? identity, int occurrences)
    {
        if (identity is null) return Values.Intern(SpeakerIdentity.Unattributed, "unattributed", occurrences);
        var id = identity.Id;
        return Values.Intern(_taken.Contains(id) ? SpeakerIdentity.ApartFrom(id) : id, identity.Label, occurrences);
    }
}
