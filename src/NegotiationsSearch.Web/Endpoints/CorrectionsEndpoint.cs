using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

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

    private static IResult ReadList(HttpContext context, IndexSource index, CorrectionSource corrections) =>
        Read(context, index, corrections, (list, _, state) =>
            Answer.Json(
                new CorrectionsAnswer { Corrections = list, Index = SearchMapping.Index(state) },
                AnswersJson.Served.CorrectionsAnswer));

    private static IResult ReadFeed(HttpContext context, IndexSource index, CorrectionSource corrections) =>
        Read(context, index, corrections, (list, links, state) =>
            TypedResults.Text(
                CorrectionFeed.Write(list, links.Corrections + ".atom", links.Corrections, state.Updated),
                CorrectionFeed.ContentType));

    private static IResult Read(
        HttpContext context,
        IndexSource index,
        CorrectionSource corrections,
        Func<IReadOnlyList<ListedCorrectionAnswer>, RequestLinks, IndexState, IResult> answer)
    {
        var reader = new ParameterReader(context.Request.Query);
        reader.RejectUnknown([]);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));

        using var snapshot = index.Acquire();
        var (list, stamp) = corrections.Current();
        if (Freshness.IsUnchanged(context, snapshot.State, stamp)) return Answer.Unchanged;
        var links = new RequestLinks(context.Request);
        return answer(CorrectionMapping.List(list, links), links, snapshot.State);
    }
}
