using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Exports;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/corrections</c>: what was corrected by hand, as JSON and as an Atom feed.</summary>
internal static class CorrectionsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(routes.MapRead<CorrectionsAnswer>("/v1/corrections", ReadList, [], 400, 429, 503), "corrections", "What was corrected by hand");
        Describe(
            routes.MapReadText("/v1/corrections.atom", ReadFeed, "application/atom+xml", [], 400, 429, 503),
            "corrections-feed",
            "What was corrected by hand, as an Atom feed");
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) => route
        .Produces(StatusCodes.Status304NotModified)
        .WithName(name)
        .WithTags("Corrections")
        .WithSummary(summary)
        .WithDescription("The newest first. The words of what is suppressed or gone are not repeated.");

    private static IResult ReadList([AsParameters] IndexRequest request, CorrectionSource corrections) =>
        Read(request, corrections, (list, state) => Answer.Json(
            new CorrectionsAnswer { Corrections = list, Index = SearchMapping.Index(state) },
            AnswersJson.Served.CorrectionsAnswer));

    private static IResult ReadFeed([AsParameters] IndexRequest request, CorrectionSource corrections) =>
        Read(request, corrections, (list, state) => TypedResults.Text(
            CorrectionFeed.Write(list, request.Links.Corrections + ".atom", request.Links.Corrections, state.Updated),
            AtomXml.ContentType));

    private static IResult Read(
        IndexRequest request,
        CorrectionSource corrections,
        Func<IReadOnlyList<ListedCorrectionAnswer>, IndexState, IResult> answer)
    {
        var (list, stamp) = corrections.Current();
        return request.Answer(
            request.Parameters([]),
            snapshot => answer(CorrectionMapping.List(list, request.Links), snapshot.State),
            stamp);
    }
}
