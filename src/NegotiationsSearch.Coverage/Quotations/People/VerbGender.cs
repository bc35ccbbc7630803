using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>What the ending of a verb says about its subject: "сказала" is a woman's, "sagten" of several.</summary>
internal static class VerbGender
{
    public static Gender Of(ParagraphReading paragraph, int verb)
    {
        var grammar = paragraph.Lexicon.Grammar;
        if (!paragraph.Tokens[verb].Is(WordClass.AnyCue)) return Gender.Unknown;
        return Grammar.EndsIn(paragraph.Word(verb), grammar.FeminineVerbs) ? Gender.Female
            : Grammar.EndsIn(paragraph.Word(verb), grammar.MasculineVerbs) ? Gender.Male : Gender.Unknown;
    }

    public static bool IsPlural(ParagraphReading paragraph, int verb) =>
        paragraph.Tokens[verb].Is(WordClass.AnyCue) && Grammar.EndsIn(paragraph.Word(verb), paragraph.Lexicon.Grammar.PluralVerbs);
}
