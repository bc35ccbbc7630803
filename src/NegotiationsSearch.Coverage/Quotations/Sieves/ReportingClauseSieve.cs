using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Reported speech was found by its clause, which names the speaker.</summary>
internal sealed class ReportingClauseSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article) =>
        draft.Clause is { } clause ? SpeakerResolver.Resolve(article, draft.Paragraph, clause) : null;
}
