using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>
/// <c>/1/indexes/…</c>: the searches that InstantSearch and other clients of Algolia's search API send. POST reads like GET: it changes nothing.
/// </summary>
internal static class InstantSearchEndpoints
{
    private const string Root = "/1/indexes/";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithMetadata(new MessageErrors());
        var batch = group.MapPost(Root + "{name}/queries", ([AsParameters] IndexRequest request, string name) => BatchAsync(request, name));
        var one = group.MapPost(Root + "{name}/query", ([AsParameters] IndexRequest request, string name) => OneAsync(request, name, null));
        var facet = group.MapPost(
            Root + "{name}/facets/{facet}/query",
            ([AsParameters] IndexRequest request, string name, string facet) => OneAsync(request, name, facet));
        InstantSearchDescription.AddTo(batch, one, facet);
        group.Map("/1/{**path}", Refuse).ExcludeFromDescription();
    }

    private static Task<IResult> BatchAsync(IndexRequest request, string name) => AnswerAsync(request, name, async () =>
    {
        var calls = await BatchBody.ReadBatchAsync(request.Context.Request, name);
        return Run(request, runner =>
        {
            var results = calls.Select((call, at) => Placed.At(at, () => Result(runner, call))).ToList();
            return Answer.Json(new BatchAnswer { Results = results }, InstantSearchJson.Served.BatchAnswer);
        });
    });

    private static Task<IResult> OneAsync(IndexRequest request, string name, string? facet) => AnswerAsync(request, name, async () =>
    {
        var call = await BatchBody.ReadOneAsync(request.Context.Request, name, facet);
        return Run(request, runner => call.Facet is null
            ? Answer.Json(runner.Hits(call), InstantSearchJson.Served.HitsAnswer)
            : Answer.Json(runner.FacetHits(call), InstantSearchJson.Served.FacetHitsAnswer));
    });

    private static async Task<IResult> AnswerAsync(IndexRequest request, string name, Func<Task<IResult>> answer)
    {
        request.Context.Response.Headers.CacheControl = "no-store";
        try
        {
            if (name != IndexName.Any) IndexName.Of(name);
            return await answer();
        }
        catch (UnknownIndexException unknown)
        {
            return new ProblemResult(KnownProblems.NotFound(unknown.Message));
        }
    }

    private static IResult Run(IndexRequest request, Func<CallRunner, IResult> answer)
    {
        var start = request.Time.GetTimestamp();
        using var snapshot = request.Index.Acquire();
        using var limit = new TimeLimit(request.Context, request.Options.Value, request.Time);
        var result = answer(new CallRunner(snapshot, request.Links, request.Time, limit.Token));
        Answer.Time(request.Context, request.Time.GetElapsedTime(start));
        return result;
    }

    private static JsonNode Result(CallRunner runner, Call call) => call.Facet is null
        ? JsonSerializer.SerializeToNode(runner.Hits(call), InstantSearchJson.Served.HitsAnswer)!
        : JsonSerializer.SerializeToNode(runner.FacetHits(call), InstantSearchJson.Served.FacetHitsAnswer)!;

    private static IResult Refuse(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
            return new ProblemResult(KnownProblems.NotFound($"There is nothing at this path. Searches are sent to {Root}*/queries."));
        context.Response.Headers.Allow = HttpMethods.Post;
        return new ProblemResult(KnownProblems.MethodNotAllowed(context.Request.Method, [HttpMethods.Post]));
    }
}
