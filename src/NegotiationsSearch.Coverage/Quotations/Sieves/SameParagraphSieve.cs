namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>A quotation without a clause of its own belongs to the speaker before it in the paragraph.</summary>
internal sealed class SameParagraphSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        CarryOver.Source(article) is { Attribution: { } before } last && last.Last == draft.Paragraph
            ? before with { Method = AttributionMethod.Continued }
            : null;
}
