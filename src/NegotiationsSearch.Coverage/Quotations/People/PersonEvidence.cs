using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>What the words around a name say about whether it is a person's.</summary>
internal static class PersonEvidence
{
    public static void Note(ParagraphReading paragraph, Phrase phrase, Person person)
    {
        if (IsPlaced(paragraph, phrase) || IsNamedAsPlace(paragraph, phrase, person)) person.LooksLikePlace = true;
        else if (Speaks(paragraph, phrase)) person.IsSurelyPerson = true;
    }

    /// <summary>"in Sarn", "at Orme Harbour", "the Compact".</summary>
    private static bool IsPlaced(ParagraphReading paragraph, Phrase phrase)
    {
        if (paragraph.Tokens[phrase.First].Is(WordClass.Determiner)) return phrase.NameFirst == phrase.First + 1;
        var behind = phrase.Last + 1;
        // A dateline: "SARN, March 4 — …", "ORME HARBOUR - …".
        if (phrase.First == 0 && behind < paragraph.Tokens.Count && paragraph.Tokens[behind].Kind == TokenKind.Dash) return true;
        var before = phrase.First - 1;
        return before >= 0 && paragraph.Tokens[before].Is(WordClass.Locative);
    }

    /// <summary>"Gull Lock", unless something says that it is a person.</summary>
    private static bool IsNamedAsPlace(ParagraphReading paragraph, Phrase phrase, Person person) =>
        !person.IsSurelyPerson && phrase.Last > phrase.NameFirst && paragraph.Tokens[phrase.Last].Is(WordClass.PlaceNoun);

    private static bool Speaks(ParagraphReading paragraph, Phrase phrase) =>
        !phrase.Possessive && phrase.Last + 1 < paragraph.Tokens.Count && CueVerbs.IsCue(paragraph, phrase.Last + 1, WordClass.Cue);
}
