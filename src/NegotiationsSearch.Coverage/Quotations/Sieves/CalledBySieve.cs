using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>a plan called “a gift” by Voss: the passive names the speaker behind the words.</summary>
internal sealed class CalledBySieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        CalledBy.At(draft.Paragraph, draft.FirstToken) is { } clause ? SpeakerResolver.Resolve(article, draft.Paragraph, clause) : null;
}
