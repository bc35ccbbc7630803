using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Umerov was sure of it. “We know the date.”: whom the sentence before speaks of.</summary>
internal sealed class LeadInSieve : Sieve
{
    private const int Reach = 60;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        if (draft.FirstToken > 0 && paragraph.Tokens[draft.FirstToken - 1].IsWord) return null;
        var from = Math.Max(0, draft.FirstToken - Reach);
        Phrase? found = null;
        for (var i = from; i < draft.FirstToken; i++)
        {
            if (paragraph.PhraseStartingAt(i) is not { Possessive: false, Kind: PhraseKind.Name or PhraseKind.Pronoun } phrase) continue;
            if (found is null || paragraph.Tokens[found.Value.First].Sentence != paragraph.Tokens[i].Sentence) found = phrase;
        }
        if (found is not { } speaker) return null;
        var clause = new SpeechClause(speaker, speaker.Last, speaker.First, speaker.First, false);
        return SpeakerResolver.Resolve(article, paragraph, clause) is { Speaker.IsKnown: true } who
            ? who with { Cue = null, IsCertain = false }
            : null;
    }
}
