namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>One rule that may know who spoke. Sieves are tried in order; the first answer stands.</summary>
internal abstract class Sieve
{
    /// <summary>Null when the rule does not apply: then the next one is asked.</summary>
    public abstract Attribution? Attribute(Draft draft, ArticleReading article);
}
