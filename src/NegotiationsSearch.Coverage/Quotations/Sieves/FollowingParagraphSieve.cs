namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>A paragraph that is nothing but a quotation goes on with the speaker of the one before.</summary>
internal sealed class FollowingParagraphSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        draft.FirstToken == 0 && CarryOver.Source(article) is { Attribution: { } before } last && draft.Paragraph.Index - last.Last.Index == 1
            ? before with { Method = AttributionMethod.Continued }
            : null;
}
