using NegotiationsSearch.Coverage.Quotations.Clauses;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Voss ran on the slogan “Open the locks”: who shows the words or calls them out is the sentence's subject.</summary>
internal sealed class ShownSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        ShownWords.Introduce(draft.Paragraph, draft.FirstToken) ? ColonSieve.OfSubject(article, draft.Paragraph, draft.FirstToken - 1) : null;
}
