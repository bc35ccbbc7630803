using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.OpenApi;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/check</c>: whether a quotation stands in this index, in this form, and by whom. POST reads like GET: it changes nothing.</summary>
internal static class CheckEndpoint
{
    public const string Path = "/v1/check";

    private const string Description =
        "Case, marks, words in editorial brackets and ellipses are no change. "
        + "The answer speaks of this index alone: not_found is \"not in this index\", never \"not said\".";

    private const string OfBody =
        "The body is the text itself (text/plain, with the other parameters in the query string), or a JSON object or a form with the "
        + "parameters' names. "
        + "Text/plain needs no CORS preflight.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(routes.MapRead<CheckAnswer>(Path, Check, CheckParameters.All, 400, 429, 503), "check", "Check a quotation")
            .Produces(StatusCodes.Status304NotModified)
            .WithDescription(Description);
        Describe(routes.MapPost(Path, PostAsync), "check-text", "Check a quotation sent in the body")
            .WithGroupName(Document.Group)
            .WithDescription($"{Description} {OfBody}")
            .AddOpenApiOperationTransformer((operation, _, _) => DescribeBody(operation))
            .Produces<CheckAnswer>()
            .Produces<Problem>(StatusCodes.Status400BadRequest, Problem.ContentType)
            .Produces<Problem>(StatusCodes.Status421MisdirectedRequest, Problem.ContentType)
            .Produces<Problem>(StatusCodes.Status429TooManyRequests, Problem.ContentType)
            .Produces<Problem>(StatusCodes.Status503ServiceUnavailable, Problem.ContentType);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route.WithName(name).WithTags("Check").WithSummary(summary);

    private static IResult Check([AsParameters] IndexRequest request)
    {
        var reader = new ParameterReader(request.Context.Request.Query);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var asked = CheckParameters.Read(reader);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Check(asked, cancellation),
            (check, _) => Found(request, asked, check, unit));
    }

    private static async Task<IResult> PostAsync([AsParameters] IndexRequest request)
    {
        var reader = await CheckBody.ReadAsync(request.Context.Request);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var asked = CheckParameters.Read(reader);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));
        var start = request.Time.GetTimestamp();
        using var snapshot = request.Index.Acquire();
        using var limit = new TimeLimit(request.Context, request.Options.Value, request.Time);
        var check = snapshot.Check(asked, limit.Token);
        Answer.Time(request.Context, request.Time.GetElapsedTime(start));
        request.Context.Response.Headers.CacheControl = "no-store";
        return Found(request, asked, check, unit);
    }

    private static IResult Found(IndexRequest request, CheckRequest asked, QuoteCheck check, OffsetUnit unit) =>
        Answer.Json(new CheckMapping(asked.Text, request.Links, unit).Check(check), AnswersJson.Served.CheckAnswer);

    private static Task DescribeBody(OpenApiOperation operation)
    {
        ParameterDescription.AddTo(operation, CheckParameters.BesideText);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["text/plain"] = new()
                {
                    Schema = ParameterDescription.Schema(CheckParameters.Text),
                    Example = JsonValue.Create(CheckParameters.Text.Example),
                },
                ["application/json"] = Fields(),
                ["application/x-www-form-urlencoded"] = Fields(),
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiMediaType Fields() => new()
    {
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { CheckParameters.Text.Name },
            Properties = CheckParameters.All.ToDictionary(
                parameter => parameter.Name,
                parameter => (IOpenApiSchema)ParameterDescription.Schema(parameter)),
        },
    };
}
