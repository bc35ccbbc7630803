using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>"UMEROV: “We know the date.”": a name and a colon at the paragraph's start.</summary>
internal sealed class LabelSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        if (paragraph.PhraseStartingAt(0) is not { Kind: PhraseKind.Name or PhraseKind.Organization } phrase) return null;
        var colon = phrase.Last + 1;
        if (draft.FirstToken != colon + 1 || paragraph.Tokens[colon].Kind != TokenKind.Colon) return null;
        return new Attribution(article.Roster.Resolve(paragraph, phrase with { Kind = PhraseKind.Name }), AttributionMethod.Label, true)
        {
            Mention = new Evidence(paragraph.Index, paragraph.SpanOf(phrase.First, phrase.Last)),
            Cue = new Evidence(paragraph.Index, paragraph.SpanOf(colon, colon)),
        };
    }
}
