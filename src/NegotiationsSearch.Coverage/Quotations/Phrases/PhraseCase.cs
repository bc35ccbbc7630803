using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Phrases;

/// <summary>Whether a phrase can be a subject, by its case and by what governs it.</summary>
internal static class PhraseCase
{
    public static bool MaySpeak(ParagraphReading paragraph, Phrase phrase) =>
        !phrase.Possessive && !IsGoverned(paragraph, phrase) && !IsOblique(paragraph, phrase);

    public static bool IsGoverned(ParagraphReading paragraph, Phrase phrase) =>
        phrase.First > 0 && paragraph.Tokens[phrase.First - 1].Is(WordClass.Preposition) && !paragraph.Tokens[phrase.First - 1].Is(WordClass.Time);

    /// <summary>"dem Minister", "der Sprecherin", "журналістам": not the nominative.</summary>
    public static bool IsOblique(ParagraphReading paragraph, Phrase phrase)
    {
        var first = paragraph.Tokens[phrase.First];
        if (first.Is(WordClass.Oblique)) return true;
        var head = PhraseHead.First(paragraph.Tokens, phrase.First, phrase.HasRole ? phrase.NameFirst - 1 : phrase.Last);
        if (first.Is(WordClass.FeminineOblique) && Grammar.EndsIn(paragraph.Word(head), paragraph.Lexicon.Grammar.FeminineNouns)) return true;
        if (paragraph.Tokens[head].Is(WordClass.Oblique)) return true;
        return phrase.Kind == PhraseKind.Name && paragraph.Tokens[phrase.NameFirst].Is(WordClass.Oblique);
    }
}
