using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>"UMEROV: “We know the date.”": a name and a colon at the paragraph's start.</summary>
internal sealed class LabelSieve : Sieve
{
    /// <summary>How many tokens an office behind the name may have.</summary>
    private const int LongestOffice = 6;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        if (paragraph.PhraseStartingAt(0) is not { Kind: PhraseKind.Name or PhraseKind.Organization } phrase) return null;
        var colon = Colon(paragraph, phrase.Last + 1);
        if (draft.FirstToken != colon + 1 || paragraph.Tokens[colon].Kind != TokenKind.Colon) return null;
        return new Attribution(article.Roster.Resolve(paragraph, phrase with { Kind = PhraseKind.Name }), AttributionMethod.Label, true)
        {
            Mention = new Evidence(paragraph.Index, paragraph.SpanOf(phrase.First, phrase.Last)),
            Cue = new Evidence(paragraph.Index, paragraph.SpanOf(colon, colon)),
        };
    }

    /// <summary>"JO LINDQVIST, HOST:".</summary>
    private static int Colon(ParagraphReading paragraph, int i)
    {
        if (i >= paragraph.Tokens.Count || paragraph.Tokens[i].Kind != TokenKind.Comma) return i;
        var end = Math.Min(paragraph.Tokens.Count - 1, i + LongestOffice);
        while (i < end && (paragraph.Tokens[i].Kind == TokenKind.Comma || PhraseHead.IsAcronym(paragraph.Text, paragraph.Tokens[i]))) i++;
        return i;
    }
}
