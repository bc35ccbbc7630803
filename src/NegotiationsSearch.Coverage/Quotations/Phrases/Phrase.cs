namespace NegotiationsSearch.Coverage.Quotations.Phrases;

internal enum PhraseKind : byte
{
    /// <summary>A name, of a person as far as is known.</summary>
    Name,

    /// <summary>A body, a country, a newspaper.</summary>
    Organization,

    /// <summary>"the Ukrainian leader", "a spokesman", "critics".</summary>
    Role,

    /// <summary>he, she, they, I, we.</summary>
    Pronoun,
}

/// <summary>A noun phrase that can be a speaker. All bounds are token indexes of its paragraph, the last one inclusive.</summary>
/// <param name="NameFirst">For a name: its first word after titles and the like.</param>
internal readonly record struct Phrase(int First, int Last, PhraseKind Kind, int NameFirst, bool Possessive)
{
    public bool HasRole => NameFirst > First;
}
