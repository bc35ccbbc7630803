namespace NegotiationsSearch.Coverage.Quotations.People;

internal enum Gender : byte { Unknown, Male, Female }

/// <summary>Somebody an article names, under the fullest name it gives.</summary>
internal sealed class Person(string name, string surname, int order)
{
    public string Name { get; set; } = name;

    public string Surname { get; } = surname;

    /// <summary>See <see cref="NameParts.Suffix"/>.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The rank by first mention in the article.</summary>
    public int Order { get; } = order;

    public string? Role { get; set; }

    /// <summary>A country the article names an office of this person with, beside <see cref="Role"/>; null for none.</summary>
    public string? Place { get; set; }

    public Gender Gender { get; set; }

    /// <summary>See <see cref="NameParts.GuessesGender"/>.</summary>
    public bool GuessesGender { get; set; }

    /// <summary>How often the article gives the name in full.</summary>
    public int FullMentions { get; set; } = 1;

    /// <summary>The last paragraph read so far that gives the name in full; -1 before any.</summary>
    public int LastNamedIn { get; set; } = -1;

    /// <summary>Something says it is a person: a known given name, a title, Mr.</summary>
    public bool IsSurelyPerson { get; set; }

    /// <summary>The name ends like that of a place: "Gull Lock". Some people's do.</summary>
    public bool IsNamedAsPlace { get; set; }

    /// <summary>Something says it is none: "in Sarn", "the Compact".</summary>
    public bool LooksLikePlace { get; set; }

    /// <summary>A body, a country or a newspaper.</summary>
    public bool IsOrganization { get; init; }

    /// <summary>Not just a word with a capital at the start of a sentence.</summary>
    public bool IsKnown => IsSurelyPerson || IsOrganization || IsAnonymous || Name.Contains(' ');

    public bool IsAnonymous { get; init; }

    /// <summary>Without a name, but known by an office that one person holds: "the Russian leader".</summary>
    public bool IsOffice { get; init; }
}
