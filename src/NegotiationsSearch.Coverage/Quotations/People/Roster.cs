using NegotiationsSearch.Coverage.Quotations.Phrases;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>A name somebody bears at a place of the article.</summary>
internal readonly record struct NamedMention(int Paragraph, int Token, Person Person, bool IsSubject);

/// <summary>Everybody an article names, and where.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> _byName = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>How many people of one surname are kept apart: keeps lists of names linear.</summary>
    private const int MostBearers = 24;

    private int _order;

    /// <summary>In reading order.</summary>
    public List<NamedMention> Mentions { get; } = [];

    public static Roster Of(IReadOnlyList<ParagraphReading> paragraphs)
    {
        var roster = new Roster();
        foreach (var paragraph in paragraphs) roster.Introduce(paragraph);
        foreach (var paragraph in paragraphs) roster.Note(paragraph);
        return roster;
    }

    /// <summary>The person a name stands for, under the fullest name the article gives.</summary>
    public Person Resolve(ParagraphReading paragraph, Phrase phrase)
    {
        var parts = NameParts.Of(paragraph, phrase);
        if (_byName.TryGetValue(parts.Full, out var person)) return person;
        return Find(parts) ?? Add(parts);
    }

    public Person Organization(string name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        return _byName[name] = new Person(name, name, _order++) { IsOrganization = true };
    }

    private void Introduce(ParagraphReading paragraph)
    {
        foreach (var phrase in paragraph.Phrases)
        {
            if (phrase.Kind != PhraseKind.Name || phrase.NameFirst == phrase.Last) continue;
            var parts = NameParts.Of(paragraph, phrase);
            if (!parts.IsFull) continue;
            if (Same(parts) is { } known) Enrich(known, parts);
            else Add(parts);
        }
    }

    private void Note(ParagraphReading paragraph)
    {
        var sentence = -1;
        foreach (var phrase in paragraph.Phrases)
        {
            var first = paragraph.Tokens[phrase.First].Sentence != sentence && !phrase.Possessive;
            if (first) sentence = paragraph.Tokens[phrase.First].Sentence;
            if (phrase.Kind != PhraseKind.Name) continue;
            var person = Resolve(paragraph, phrase);
            if (phrase.HasRole) Describe(person, NameParts.Of(paragraph, phrase));
            PersonEvidence.Note(paragraph, phrase, person);
            Mentions.Add(new NamedMention(paragraph.Index, phrase.First, person, first));
        }
    }

    private Person Add(NameParts parts)
    {
        var person = new Person(parts.Full, parts.Surname, _order++) { Role = parts.Role, Gender = parts.Gender, IsSurelyPerson = parts.IsSurelyPerson };
        _byName[parts.Full] = person;
        if (!_bySurname.TryGetValue(parts.Surname, out var bearers)) _bySurname[parts.Surname] = bearers = [];
        if (bearers.Count < MostBearers) bearers.Add(person);
        return person;
    }

    private static void Describe(Person person, NameParts parts)
    {
        person.IsSurelyPerson |= parts.IsSurelyPerson;
        person.Role ??= parts.Role;
        if (person.Gender == Gender.Unknown) person.Gender = parts.Gender;
    }

    private void Enrich(Person person, NameParts parts)
    {
        if (parts.Full.Length > person.Name.Length) person.Name = parts.Full;
        _byName.TryAdd(parts.Full, person);
        person.FullMentions++;
        Describe(person, parts);
    }

    /// <summary>Somebody of that surname with the same given name: "Donald J. Trump" is "Donald Trump".</summary>
    private Person? Same(NameParts parts)
    {
        if (_byName.TryGetValue(parts.Full, out var exact)) return exact;
        if (!_bySurname.TryGetValue(parts.Surname, out var bearers)) return null;
        foreach (var bearer in bearers)
        {
            if (bearer.Name.StartsWith(parts.First, StringComparison.OrdinalIgnoreCase) && bearer.Name.Length > parts.First.Length && bearer.Name[parts.First.Length] == ' ') return bearer;
        }
        return null;
    }

    private Person? Find(NameParts parts)
    {
        if (parts.IsFull) return Same(parts);
        if (!_bySurname.TryGetValue(parts.Surname, out var bearers)) return null;
        Person? best = null;
        foreach (var bearer in bearers)
        {
            if (parts.Gender != Gender.Unknown && bearer.Gender != Gender.Unknown && bearer.Gender != parts.Gender) continue;
            if (best is null || bearer.FullMentions > best.FullMentions) best = bearer;
        }
        return best;
    }
}
