using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>“We know the date.” — Rustem Umerov: a dash and a name to the paragraph's end.</summary>
internal sealed class SignatureSieve : Sieve
{
    private const int MostTokensAfterName = 12;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        var dash = draft.LastToken + 1;
        if (dash + 1 >= paragraph.Tokens.Count || !IsDash(paragraph, dash)) return null;
        if (paragraph.PhraseStartingAt(dash + 1) is not { Kind: PhraseKind.Name, Possessive: false } name) return null;
        if (paragraph.Tokens.Count - name.Last > MostTokensAfterName) return null;
        return SpeakerResolver.Resolve(article, paragraph, new SpeechClause(name, name.Last, dash, dash, true)) is { } found
            ? found with { Method = AttributionMethod.Label }
            : null;
    }

    private static bool IsDash(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token].Kind == TokenKind.Dash || paragraph.Text[paragraph.Tokens[token].Start] is '―' or '-';
}
