using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>“We know the date.” — Rustem Umerov: a dash and a name to the paragraph's end or on the next line; or the name in brackets.</summary>
internal sealed class SignatureSieve : Sieve
{
    private const int MostTokensAfterName = 12;

    /// <summary>A line that holds nothing but a signature, in tokens.</summary>
    private const int LongestLine = 14;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var behind = draft.LastToken + 1;
        if (behind < draft.Paragraph.Tokens.Count) return Signed(article, draft.Paragraph, behind);
        var next = draft.Paragraph.Index + 1;
        return next < article.Paragraphs.Count && IsNameAlone(article.Paragraphs[next]) ? Signed(article, article.Paragraphs[next], 0) : null;
    }

    /// <summary>A line that says nothing: no verb of speech, and behind the name only what an office begins with.</summary>
    private static bool IsNameAlone(ParagraphReading line)
    {
        if (line.Tokens.Count is < 2 or > LongestLine
            || line.Tokens.Any(token => token.Kind == TokenKind.Quote || token.Is(WordClass.Cue)))
            return false;
        return line.PhraseStartingAt(1) is { } name && (name.Last + 1 == line.Tokens.Count || line.Tokens[name.Last + 1].Kind == TokenKind.Comma);
    }

    private static Attribution? Signed(ArticleReading article, ParagraphReading paragraph, int mark)
    {
        if (mark + 1 >= paragraph.Tokens.Count || !IsDash(paragraph, mark) && !(mark > 0 && IsBracketed(paragraph, mark))) return null;
        if (paragraph.PhraseStartingAt(mark + 1) is not { Kind: PhraseKind.Name, Possessive: false } name) return null;
        if (paragraph.Tokens.Count - name.Last > MostTokensAfterName) return null;
        return SpeakerResolver.Resolve(article, paragraph, new SpeechClause(name, name.Last, mark, mark, true)) is { } found
            ? found with { Method = AttributionMethod.Label }
            : null;
    }

    /// <summary>“We know the date.” (Rustem Umerov)</summary>
    private static bool IsBracketed(ParagraphReading paragraph, int bracket) =>
        paragraph.Tokens[bracket].Kind == TokenKind.Bracket && paragraph.PhraseStartingAt(bracket + 1) is { } name
        && name.Last + 1 < paragraph.Tokens.Count && paragraph.Tokens[name.Last + 1].Kind is TokenKind.Bracket or TokenKind.Comma;

    private static bool IsDash(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token].Kind == TokenKind.Dash || paragraph.Text[paragraph.Tokens[token].Start] is '―' or '-';
}
