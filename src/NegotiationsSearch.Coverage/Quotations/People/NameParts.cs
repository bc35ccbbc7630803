using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>The words of a name as an article gives it once.</summary>
/// <param name="GuessesGender">The gender is told by the name alone, which may be a man's elsewhere, not by "Mr." or an office.</param>
/// <param name="Suffix">What tells a father from a son, in lower case and without a full stop: "jr"; empty for none.</param>
internal readonly record struct NameParts(
    string Full, string First, string Surname, string Suffix, string? Role, Gender Gender, bool GuessesGender,
    bool HasTitle)
{
    public bool IsSurelyPerson => HasTitle || Gender != Gender.Unknown;

    public bool IsFull => Full.Length > Surname.Length && First.Length > 0;

    public static NameParts Of(ParagraphReading paragraph, Phrase phrase)
    {
        var last = phrase.Last;
        var suffix = SuffixOf(paragraph, phrase);
        if (suffix.Length > 0) last--;
        if (last > phrase.NameFirst && paragraph.Tokens[last].Kind == TokenKind.Comma) last--;
        var first = phrase.NameFirst;
        var told = ToldGender(paragraph, phrase, last);
        var gender = told == Gender.Unknown ? GenderOfGivenName(paragraph, first, last) : told;
        var words = NominativeName.Words(paragraph, phrase with { Last = last }, gender);
        var full = paragraph.Lexicon.Inflections.IsEmpty ? FullOf(paragraph, first, last, phrase.Last) : string.Join(' ', words);
        if (gender == Gender.Unknown) gender = GenderOfSurname(paragraph.Lexicon, words[^1]);
        return new NameParts(
            full, last > first ? words[0] : "", words[^1], suffix, RoleOf(paragraph, phrase), gender, told != gender,
            HasOffice(paragraph, phrase));
    }

    /// <summary>As it stands, but without the comma of "Hal Vickers, Jr." and with its full stop.</summary>
    private static string FullOf(ParagraphReading paragraph, int first, int last, int suffix)
    {
        var name = paragraph.SpanOf(first, last).In(paragraph.Text);
        if (suffix == last) return name.ToString();
        var end = paragraph.Tokens[suffix].End;
        var stop = end < paragraph.Text.Length
            && paragraph.Text[end] == '.'
            && !PhraseHead.IsAcronym(paragraph.Text, paragraph.Tokens[suffix])
            ? "."
            : "";
        return $"{name} {paragraph.Word(suffix)}{stop}";
    }

    private static string SuffixOf(ParagraphReading paragraph, Phrase phrase) =>
        phrase.Last > phrase.NameFirst && paragraph.Tokens[phrase.Last].Is(WordClass.NameSuffix)
            ? paragraph.Word(phrase.Last).TrimEnd('.').ToString().ToLowerInvariant()
            : "";

    /// <summary>"Гарська", "Ремизова": surnames that tell a woman from a man.</summary>
    private static Gender GenderOfSurname(Lexicon lexicon, string surname) =>
        Grammar.EndsIn(surname, lexicon.Grammar.FeminineSurnames) ? Gender.Female
        : Grammar.EndsIn(surname, lexicon.Grammar.MasculineSurnames) ? Gender.Male : Gender.Unknown;

    private static string? RoleOf(ParagraphReading paragraph, Phrase phrase)
    {
        if (!HasOffice(paragraph, phrase) || OfficeExtent.Of(paragraph, phrase) is not { } office) return null;
        var role = NominativeName.Office(paragraph, office.First, office.Last);
        return (paragraph.Lexicon.ClassOf(role) & WordClass.Honorific) != 0 ? null : role;
    }

    /// <summary>A title stands before the name, not only an article or a country.</summary>
    private static bool HasOffice(ParagraphReading paragraph, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.NameFirst; i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.Title | WordClass.Role)) return true;
        }
        return false;
    }

    private static Gender ToldGender(ParagraphReading paragraph, Phrase phrase, int last)
    {
        for (var i = phrase.First; i < last; i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.SaysMale)) return Gender.Male;
            if (paragraph.Tokens[i].Is(WordClass.SaysFemale) || IsWomansOffice(paragraph, phrase, i)) return Gender.Female;
        }
        return Gender.Unknown;
    }

    private static Gender GenderOfGivenName(ParagraphReading paragraph, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!paragraph.Tokens[i].Capital) continue;
            var found = paragraph.Tokens[i].Class & WordClass.GivenName;
            if (found == WordClass.Male) return Gender.Male;
            if (found == WordClass.Female) return Gender.Female;
        }
        return Gender.Unknown;
    }

    /// <summary>Sprecherin, речниця.</summary>
    private static bool IsWomansOffice(ParagraphReading paragraph, Phrase phrase, int i)
    {
        var endings = paragraph.Lexicon.Grammar.FeminineOffices;
        return endings.Length > 0
            && i < phrase.NameFirst
            && i == PhraseHead.First(paragraph.Tokens, phrase.First, phrase.NameFirst - 1)
            && paragraph.Tokens[i].Is(WordClass.Role | WordClass.Title)
            && Grammar.EndsIn(paragraph.Lexicon.NominativeOf(paragraph.Word(i).ToString()), endings);
    }
}
