using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>What reading a paragraph and reading a quotation have in common.</summary>
internal static class Passage
{
    public static IResult Read(
        IndexRequest request,
        IReadOnlyList<Parameter> parameters,
        Func<IndexSnapshot, HitMapping, RequestLinks, IResult> answer)
    {
        var reader = request.Parameters(parameters);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        return request.Answer(reader, snapshot => answer(snapshot, new HitMapping(request.Links, unit), request.Links));
    }
}
