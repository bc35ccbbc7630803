using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>What reading a paragraph and reading a quotation have in common.</summary>
internal static class Passage
{
    /// <summary>Asks for the answer once the parameters are right and the index has changed since the reader last asked.</summary>
    public static IResult Read(
        HttpContext context,
        IndexSource index,
        IReadOnlyList<Parameter> parameters,
        Func<IndexSnapshot, HitMapping, RequestLinks, IResult> answer)
    {
        var reader = new ParameterReader(context.Request.Query);
        reader.RejectUnknown(parameters);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));

        using var snapshot = index.Acquire();
        if (Freshness.IsUnchanged(context, snapshot.State)) return Answer.Unchanged;
        var links = new RequestLinks(context.Request);
        return answer(snapshot, new HitMapping(links, unit), links);
    }
}
