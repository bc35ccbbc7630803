using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>McConnell had a blunt message for Trump: “Get on message.” The colon makes the sentence's subject the speaker.</summary>
internal sealed class ColonSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) => AttributeAt(article, draft.Paragraph, draft.FirstToken - 1);

    public static Attribution? AttributeAt(ArticleReading article, ParagraphReading paragraph, int colon) =>
        colon < 1 || paragraph.Tokens[colon].Kind != TokenKind.Colon ? null : OfSubject(article, paragraph, colon);

    /// <summary>Whom the subject of a sentence means, as the speaker of what its last word announces.</summary>
    public static Attribution? OfSubject(ArticleReading article, ParagraphReading paragraph, int last)
    {
        if (Subject(paragraph, last, LeadingClause.SentenceStart(paragraph, last)) is not { } subject) return null;
        var clause = new SpeechClause(subject.Phrase, subject.MentionLast, last, last, false);
        return SpeakerResolver.Resolve(article, paragraph, clause) is { Speaker.IsKnown: true } found ? found : null;
    }

    private static Subject? Subject(ParagraphReading paragraph, int colon, int from) => paragraph.Lexicon.Grammar.HasFreeOrder
        ? FreeOrder.First(paragraph, from, colon)
        : SubjectFinder.First(paragraph, colon, from) is not { } subject ? Owner(paragraph, from, colon)
        : subject.Phrase.Kind != PhraseKind.Role ? subject : null;

    /// <summary>"Voss's verdict was shorter:", where nobody else is named in the sentence.</summary>
    private static Subject? Owner(ParagraphReading paragraph, int from, int colon)
    {
        Phrase? owner = null;
        for (var i = from; i < colon; i++)
        {
            if (paragraph.PhraseStartingAt(i) is not { } phrase) continue;
            if (owner is not null || phrase is not { Possessive: true, Kind: PhraseKind.Name }) return null;
            owner = phrase;
        }
        return owner is { } speaker ? new Subject(speaker, speaker.Last, false) : null;
    }
}
