using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Turns the words that name a speaker into somebody, by the kind of words they are.</summary>
internal static class SpeakerResolver
{
    public static Attribution? Resolve(ArticleReading article, ParagraphReading paragraph, SpeechClause clause)
    {
        var found = clause.Speaker.Kind switch
        {
            PhraseKind.Name => new Attribution(article.Roster.Resolve(paragraph, clause.Speaker), AttributionMethod.Named, clause.IsCertain),
            PhraseKind.Pronoun => PronounResolver.Resolve(article, paragraph, clause.Speaker, clause.CueFirst, Addressee(article, paragraph, clause)),
            PhraseKind.Organization =>
                new Attribution(article.Roster.Organization(Words(paragraph, clause)), AttributionMethod.Named, clause.IsCertain),
            _ => RoleResolver.Resolve(article, paragraph, clause, Words(paragraph, clause)),
        };
        if (found is { Method: AttributionMethod.Named, Speaker.Gender: Gender.Unknown })
            found.Speaker.Gender = VerbGender.Of(paragraph, clause.CueFirst);
        return found is null ? null : found with
        {
            Mention = new Evidence(paragraph.Index, paragraph.SpanOf(clause.Speaker.First, Math.Max(clause.Speaker.Last, clause.MentionLast))),
            Cue = new Evidence(paragraph.Index, paragraph.SpanOf(clause.CueFirst, clause.CueLast)),
        };
    }

    /// <summary>"he told Voss": the one spoken to is not who speaks.</summary>
    private static Person? Addressee(ArticleReading article, ParagraphReading paragraph, SpeechClause clause) =>
        paragraph.PhraseStartingAt(clause.CueFirst + 1) is { Kind: PhraseKind.Name, Possessive: false } name && name.First > clause.Speaker.First
            ? article.Roster.Resolve(paragraph, name) : null;

    /// <summary>"a source in the President's Office", without "briefed on the talks" or ", who …".</summary>
    private static int NameEnd(ParagraphReading paragraph, SpeechClause clause)
    {
        for (var i = clause.Speaker.Last + 1; i <= clause.MentionLast; i++)
        {
            if (paragraph.Tokens[i] is { IsWord: false, Kind: not TokenKind.Quote }
                || paragraph.Tokens[i].Is(WordClass.Defining | WordClass.Relative))
                return i - 1;
        }
        return Math.Max(clause.Speaker.Last, clause.MentionLast);
    }

    /// <summary>The words of a mention without a name, and without "the" before a body: "White House".</summary>
    private static string Words(ParagraphReading paragraph, SpeechClause clause)
    {
        var first = clause.Speaker.First;
        if (clause.Speaker.Kind == PhraseKind.Organization && first < clause.Speaker.Last && paragraph.Tokens[first].Is(WordClass.Definite)) first++;
        var last = clause.Speaker.Kind == PhraseKind.Organization ? clause.Speaker.Last : NameEnd(paragraph, clause);
        if (!paragraph.Lexicon.Inflections.IsEmpty) return NominativeName.Office(paragraph, first, last);
        var words = paragraph.SpanOf(first, last).In(paragraph.Text);
        return paragraph.Tokens[first].Is(WordClass.Determiner) ? $"{char.ToLowerInvariant(words[0])}{words[1..]}" : words.ToString();
    }
}
