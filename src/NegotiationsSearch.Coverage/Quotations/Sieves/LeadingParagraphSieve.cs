using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>"Umerov told reporters:" ends the paragraph before, and the quotation begins this one.</summary>
internal sealed class LeadingParagraphSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        if (draft.FirstToken != 0 || draft.Paragraph.Index == 0) return null;
        var before = article.Paragraphs[draft.Paragraph.Index - 1];
        if (before.Tokens.Count < 2 || before.Tokens[^1].Kind != TokenKind.Colon) return null;
        return LeadingClause.Attribute(article, before, before.Tokens.Count) ?? ColonSieve.AttributeAt(article, before, before.Tokens.Count - 1);
    }
}
