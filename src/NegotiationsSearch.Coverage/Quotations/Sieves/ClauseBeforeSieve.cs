namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Umerov told reporters: “We know the date.”</summary>
internal sealed class ClauseBeforeSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        LeadingClause.Attribute(article, draft.Paragraph, draft.FirstToken);
}
