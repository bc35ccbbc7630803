using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>McConnell had a blunt message for Trump: “Get on message.” The colon makes the sentence's subject the speaker.</summary>
internal sealed class ColonSieve : Sieve
{
    private const int Reach = 60;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        var colon = draft.FirstToken - 1;
        if (colon < 1 || paragraph.Tokens[colon].Kind != TokenKind.Colon) return null;
        var from = colon;
        while (from > 0 && colon - from < Reach && paragraph.Tokens[from - 1].Sentence == paragraph.Tokens[colon].Sentence) from--;
        if (SubjectFinder.First(paragraph, colon, from) is not { } subject || subject.Phrase.Kind == PhraseKind.Role) return null;
        var clause = new SpeechClause(subject.Phrase, subject.MentionLast, colon, colon, false);
        return SpeakerResolver.Resolve(article, paragraph, clause) is { Speaker.IsKnown: true } found ? found : null;
    }
}
