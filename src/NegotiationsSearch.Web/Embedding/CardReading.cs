using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>Reads a quotation for showing it elsewhere, or says why it may not be.</summary>
internal sealed class CardReading(IndexRequest request, CorrectionSource corrections)
{
    private readonly SiteLinks _links = new(request.Context);

    /// <param name="id">The quotation's id.</param>
    /// <param name="reader">The parameters, all of them read.</param>
    /// <param name="answer">What is made of the card.</param>
    /// <param name="moved">Where a quotation that goes by another id is read now.</param>
    /// <param name="beside">What else the answer is made of.</param>
    public IResult Read(string id, ParameterReader reader, Func<Card, IResult> answer, Func<string, string> moved, string beside = "")
    {
        var (list, stamp) = corrections.Current();
        return request.Answer(reader, snapshot => snapshot.Quotation(id) switch
        {
            Lookup<QuotationInContext>.Gone when Suppression(list, id) is { } reason => new ProblemResult(KnownProblems.Gone(reason)),
            var lookup => Answer.Of(lookup, "quotation", found => Of(found, snapshot, answer), moved),
        }, stamp + beside);
    }

    /// <summary>The quotation as linked data, whether it may be shown as a card or not.</summary>
    public string JsonLd(QuotationInContext found, IndexSnapshot snapshot) =>
        QuotationJsonLd.Write(Map(found, snapshot), _links, IsPerson(found, snapshot));

    private IResult Of(QuotationInContext found, IndexSnapshot snapshot, Func<Card, IResult> answer)
    {
        var mapped = Map(found, snapshot);
        return CardRule.Refusal(mapped.Quotation) is { } reason
            ? new ProblemResult(KnownProblems.NoCard(reason))
            : answer(Card.Of(mapped, _links, IsPerson(found, snapshot)));
    }

    private QuotationInContextAnswer Map(QuotationInContext found, IndexSnapshot snapshot) =>
        QuotationEndpoint.Map(found, new HitMapping(request.Links, OffsetUnit.Utf16), request.Links, SearchMapping.Index(snapshot.State));

    // Ids of people that articles alone make known hold a role or an article; of the others the register knows who is a person.
    private static bool IsPerson(QuotationInContext found, IndexSnapshot snapshot) =>
        found.Quotation.Speaker?.Id is { } id && (id.IndexOfAny(['.', '~']) > 0 || snapshot.Speaker(id) is Lookup<SpeakerView>.Found);

    private static string? Suppression(CorrectionList list, string id) =>
        list.Corrections.FirstOrDefault(correction => correction.Quotation == id && correction.Kinds.Contains(CorrectionKind.Suppressed)) is { } found
            ? $"This quotation was taken out by a correction of {found.Date:yyyy-MM-dd}. {found.Note}".TrimEnd()
            : null;
}
