namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>The paragraph before ended with its marks open, and this one opens them again: the same speaker goes on.</summary>
internal sealed class ContinuedMarksSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        draft.FirstToken == 0 && article.Last is { IsOpen: true, Attribution: { } before } last && last.Last.Index == draft.Paragraph.Index - 1
            ? before with { Method = AttributionMethod.Continued }
            : null;
}
