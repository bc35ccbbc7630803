using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/families/{id}</c>: an utterance as each outlet carried it.</summary>
internal static class FamilyEndpoint
{
    private static readonly Parameter Size = new("size", "The most wordings, the earliest first.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Maximum = 100,
        Default = "100",
    };

    private static readonly Parameter Page = new("page", "The page; links.next leads to the one after it.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Maximum = 100,
        Default = "1",
    };

    private static readonly IReadOnlyList<Parameter> Parameters = [Reading.Id("quotation"), Size, Page, SearchParameters.Offsets];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<FamilyAnswer>("/v1/families/{id}", Read, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("family")
            .WithTags("Articles")
            .WithSummary("Read an utterance as each outlet carried it")
            .WithDescription(
                "By the id of any quotation of it. Wordings are one family when one speaker said them and the longer holds "
                + "at least half of the shorter, in runs of four words; the fewer words they share, the fewer days may lie "
                + "between. Each is compared with the fullest; copies of one report are marked.");

    private static IResult Read(string id, [AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(Parameters);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var size = reader.Integer(Size, 100);
        var page = reader.Integer(Page, 1);
        var links = request.Links;
        return request.Search(reader, (snapshot, cancellation) => snapshot.Family(id, size, page, cancellation), (lookup, state) => Answer.Of(
            lookup,
            "quotation",
            found => Answer.Json(
                new FamilyMapping(new HitMapping(links, unit), links, unit).Family(found, size, page, SearchMapping.Index(state)),
                AnswersJson.Served.FamilyAnswer),
            links.Family));
    }
}
