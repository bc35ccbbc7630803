using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Speakers;

/// <summary>Finds the speaker that somebody means by an id, a name or an alias.</summary>
internal sealed class SpeakerLookup(IReadOnlyList<SpeakerEntry> entries, PeopleRegister register)
{
    private const int MostTold = 10;

    /// <exception cref="SpeakerRefusedException">Nobody is meant, or several could be.</exception>
    public SpeakerEntry Find(string text)
    {
        if (SpeakerEntry.IsNobody(text))
            throw new SpeakerRefusedException(
                "Anonymous and unattributed speakers stay within their article and are never joined to a name.");
        var found = ById(text) is { } known ? [known] : ByName(text);
        return found.Count switch
        {
            1 => found[0],
            0 =>
                throw new SpeakerRefusedException(
                    $"There is no speaker '{text}', neither in the register nor in the index. "
                    + "`speakers list` shows those who occur."),
            _ =>
                throw new SpeakerRefusedException(
                    $"'{text}' may be {string.Join(", ", found.Take(MostTold).Select(entry => entry.Id))}{(found.Count > MostTold ? ", …" : "")}. Name one of them by its id."),
        };
    }

    /// <summary>All whom the register does not know and who have this one's name, whatever their role.</summary>
    public IReadOnlyList<SpeakerEntry> Namesakes(SpeakerEntry entry) =>
        [.. entries.Where(other => other.Person is null && other.NameSlug == entry.NameSlug)];

    private SpeakerEntry? ById(string id) =>
        register.People.FirstOrDefault(person => person.Id == id || person.FormerIds.Contains(id, StringComparer.Ordinal)) is { } person
            ? Known(person)
            : entries.FirstOrDefault(entry => entry.Id == id);

    private List<SpeakerEntry> ByName(string name)
    {
        var folded = Folding.Fold(name);
        var known = register.People
            .Where(person => person.Aliases.Prepend(person.Name).Any(alias => Folding.Fold(alias) == folded))
            .Select(Known)
            .ToList();
        if (known.Count > 0) return known;
        var slug = Slug.Of(name);
        return [
            .. entries.Where(entry => entry.Person is null && entry.NameSlug == slug)
                .DistinctBy(entry => entry.NameSlug, StringComparer.Ordinal)];
    }

    private SpeakerEntry Known(KnownPerson person) =>
        entries.FirstOrDefault(entry => entry.Id == person.Id) ?? new SpeakerEntry(person.Id, person.Name, person, 0, 0);
}
