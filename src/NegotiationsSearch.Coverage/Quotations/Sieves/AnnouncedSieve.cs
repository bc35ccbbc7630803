using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>
/// "Пряма мова Гарського: «…»", "Дослівно: «…»": words announced as such, with the speaker's name or of whoever the
/// article spoke of last.
/// </summary>
internal sealed class AnnouncedSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        if (draft.FirstToken == 0 || !paragraph.Tokens[0].Is(WordClass.OpensLabel)) return null;
        var length = paragraph.Lexicon.Labels.LengthAt(paragraph, 0);
        if (length == 0 || length >= draft.FirstToken) return null;
        if (paragraph.PhraseStartingAt(length) is { } phrase && paragraph.Tokens[phrase.Last + 1].Kind == TokenKind.Colon)
            return SpeakerResolver.Resolve(article, paragraph, new SpeechClause(phrase, phrase.Last, 0, length - 1, true)) is { } named
                ? named with { Method = AttributionMethod.Label } : null;
        if (paragraph.Tokens[length].Kind != TokenKind.Colon) return null;
        return article.Last?.Attribution is { } last ? Continued(last) : LastNamed(article, paragraph, length);
    }

    private static Attribution Continued(Attribution last) => last with { Method = AttributionMethod.Continued };

    private static Attribution? LastNamed(ArticleReading article, ParagraphReading paragraph, int length)
    {
        var mentions = article.Roster.Mentions;
        for (var i = MentionsBefore.Count(mentions, paragraph.Index, 0) - 1; i >= 0 && paragraph.Index - mentions[i].Paragraph <= 1; i--)
        {
            if (mentions[i] is { IsSubject: true, Person.IsKnown: true, Person.LooksLikePlace: false } mention)
                return new Attribution(mention.Person, AttributionMethod.Label, false)
                {
                    Cue = new Evidence(paragraph.Index, paragraph.SpanOf(0, length - 1)),
                };
        }
        return null;
    }
}
