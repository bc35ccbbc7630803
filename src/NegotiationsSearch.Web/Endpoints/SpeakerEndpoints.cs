using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/speakers</c> and <c>/v1/speakers/{id}</c>: the people of the register. Nobody else has a page.</summary>
internal static class SpeakerEndpoints
{
    private static readonly Parameter Prefix = new(
        "prefix",
        "How a word of the name or of an alias begins; case and accents do not count. Empty for all.")
    {
        MaxLength = 256,
        MayBeEmpty = true,
    };

    private static readonly Parameter Limit = new("limit", "The most people listed.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Maximum = 1000,
        Default = "20",
    };

    private static readonly IReadOnlyList<Parameter> ListParameters = [Prefix, Limit];

    private static readonly IReadOnlyList<Parameter> OneParameters = [Reading.Id("person")];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead<SpeakersAnswer>("/v1/speakers", List, ListParameters, 400, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("speakers")
            .WithTags("People")
            .WithSummary("List the people of the register who are quoted");
        routes.MapRead<KnownSpeakerAnswer>("/v1/speakers/{id}", Read, OneParameters, 400, 404, 429, 503)
            .Produces(StatusCodes.Status301MovedPermanently)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("speaker")
            .WithTags("People")
            .WithSummary("Read of one person")
            .WithDescription(
                "Names, dated roles and sides by the register, and what the index holds. "
                + "Public figures of the register only. A merged person answers 301.");
    }

    private static IResult List([AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(ListParameters);
        var prefix = reader.Text(Prefix) ?? "";
        var limit = reader.Integer(Limit, 20);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Speakers(prefix, limit, cancellation),
            (speakers, state) => Answer.Json(
                SpeakerMapping.List(speakers, request.Links, SearchMapping.Index(state)),
                AnswersJson.Served.SpeakersAnswer));
    }

    private static IResult Read(string id, [AsParameters] IndexRequest request) => request.Search(
        request.Parameters(OneParameters),
        (snapshot, cancellation) => snapshot.Speaker(id, cancellation),
        (lookup, state) => Of(lookup, request.Links, SearchMapping.Index(state)));

    private static IResult Of(Lookup<SpeakerView> lookup, RequestLinks links, IndexAnswer index) => lookup is Lookup<SpeakerView>.Unknown
        ? new ProblemResult(
            KnownProblems.NotFound(
                "The register of people has nobody with this id. Others who are quoted have no page; "
                + "search for them with speaker=."))
        : Answer.Of(
            lookup,
            "person",
            view => Answer.Json(SpeakerMapping.Speaker(view, links, index), AnswersJson.Served.KnownSpeakerAnswer),
            links.Speaker);
}
