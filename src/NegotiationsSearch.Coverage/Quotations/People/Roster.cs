using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Everybody an article names, and where.</summary>
internal sealed class Roster(Inflections inflections)
{
    private readonly NameIndex _names = new(inflections);
    private readonly Dictionary<(int Paragraph, int Token), Person> _noted = [];
    private int _order;

    /// <summary>In reading order.</summary>
    public List<NamedMention> Mentions { get; } = [];

    public static Roster Of(IReadOnlyList<ParagraphReading> paragraphs)
    {
        var roster = new Roster(paragraphs.Count > 0 ? paragraphs[0].Lexicon.Inflections : Inflections.None);
        foreach (var paragraph in paragraphs) roster.Introduce(paragraph);
        foreach (var paragraph in paragraphs)
        {
            paragraph.ReadAsNames(roster.IsSurnameInPlaceOfName);
            roster.Note(paragraph);
        }
        return roster;
    }

    /// <summary>The person a name stands for, under the fullest name the article gives.</summary>
    public Person Resolve(ParagraphReading paragraph, Phrase phrase) =>
        _noted.TryGetValue((paragraph.Index, phrase.First), out var noted) ? noted : Find(NameParts.Of(paragraph, phrase), paragraph.Index);

    /// <summary>A place, a body or a role that is somebody's surname in this article: London, of Paula London.</summary>
    private bool IsSurnameInPlaceOfName(string word) => _names.Bearers(word).Any(bearer => bearer.IsSurelyPerson && bearer.Name.Length > word.Length);

    /// <summary>
    /// The person a name stands for; null when the article does not name one outside quoted words and nothing in the
    /// name says it is one.
    /// </summary>
    public Person? Known(NameParts parts, int paragraph) =>
        Bearer(parts, paragraph) ?? (parts is { IsFull: true, IsSurelyPerson: true } ? Add(parts) : null);

    public Person Organization(string name)
    {
        if (_names.Exact(name) is { } known) return known;
        var body = new Person(name, name, _order++) { IsOrganization = true };
        _names.AddName(name, body);
        return body;
    }

    private void Introduce(ParagraphReading paragraph)
    {
        foreach (var phrase in paragraph.Phrases)
        {
            if (phrase.Kind != PhraseKind.Name || phrase.NameFirst == phrase.Last) continue;
            var parts = NameParts.Of(paragraph, phrase);
            if (!parts.IsFull) continue;
            if (_names.Same(parts) is { } known) Enrich(known, parts);
            else Add(parts).IsNamedAsPlace = paragraph.Tokens[phrase.Last].Is(WordClass.PlaceNoun);
        }
    }

    private void Note(ParagraphReading paragraph)
    {
        var (sentence, subject) = (-1, -1);
        foreach (var phrase in paragraph.Phrases)
        {
            var governed = phrase.Possessive
                || phrase.First > 0
                    && (
                        paragraph.Tokens[phrase.First - 1].Possessive
                            || paragraph.Tokens[phrase.First - 1].Is(WordClass.Preposition));
            var first = paragraph.Tokens[phrase.First].Sentence != sentence && !governed;
            if (first) (sentence, subject) = (paragraph.Tokens[phrase.First].Sentence, phrase.First);
            if (phrase.Kind != PhraseKind.Name) continue;
            var parts = NameParts.Of(paragraph, phrase);
            var person = Find(parts, paragraph.Index);
            if (parts.IsFull) person.LastNamedIn = paragraph.Index;
            if (phrase.HasRole)
            {
                Describe(person, parts);
                person.Place ??= RoleFit.PlaceOf(paragraph, phrase.First, phrase.NameFirst - 1);
            }
            if (Appositions.RoleOf(paragraph, phrase) is { } role)
            {
                Describe(person, paragraph, role);
                first |= role.First < phrase.First && role.First == subject;
            }
            PersonEvidence.Note(paragraph, phrase, person);
            _noted[(paragraph.Index, phrase.First)] = person;
            Mentions.Add(new NamedMention(paragraph.Index, phrase.First, paragraph.Tokens[phrase.First].Sentence, person, first, governed));
        }
    }

    private Person Find(NameParts parts, int paragraph) => Bearer(parts, paragraph) ?? Add(parts);

    private Person? Bearer(NameParts parts, int paragraph) =>
        _names.Exact(parts.Full) ?? (parts.IsFull ? _names.Same(parts) : _names.Lone(parts, paragraph));

    private Person Add(NameParts parts)
    {
        var person = new Person(NameCase.Of(parts.Full), parts.Surname, _order++)
        {
            Suffix = parts.Suffix,
            Role = parts.Role,
            Gender = parts.Gender,
            GuessesGender = parts.GuessesGender,
            IsSurelyPerson = parts.IsSurelyPerson,
        };
        _names.Add(parts, person);
        return person;
    }

    private static void Describe(Person person, NameParts parts)
    {
        person.IsSurelyPerson |= parts.IsSurelyPerson;
        person.Role ??= parts.Role;
        if (person.Gender == Gender.Unknown || person.GuessesGender && parts is { GuessesGender: false, Gender: not Gender.Unknown })
            (person.Gender, person.GuessesGender) = (parts.Gender, parts.GuessesGender);
    }

    private static void Describe(Person person, ParagraphReading paragraph, Phrase role)
    {
        var first = paragraph.Tokens[role.First].Is(WordClass.Determiner) && role.First < role.Last ? role.First + 1 : role.First;
        person.IsSurelyPerson = true;
        person.Role ??= NominativeName.Office(paragraph, first, role.Last);
        person.Place ??= RoleFit.PlaceOf(paragraph, role.First, role.Last);
        for (var i = role.First; i <= role.Last && person.Gender == Gender.Unknown; i++)
            person.Gender = paragraph.Tokens[i]
                .Is(WordClass.SaysMale) ? Gender.Male : paragraph.Tokens[i]
                .Is(WordClass.SaysFemale) ? Gender.Female : Gender.Unknown;
    }

    private void Enrich(Person person, NameParts parts)
    {
        if (parts.Full.Length > person.Name.Length) person.Name = NameCase.Of(parts.Full);
        _names.AddName(parts.Full, person);
        person.FullMentions++;
        Describe(person, parts);
    }
}
