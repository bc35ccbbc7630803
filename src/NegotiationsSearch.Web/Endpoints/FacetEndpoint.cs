using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/facets/{field}</c>: finds a value inside a facet.</summary>
internal static class FacetEndpoint
{
    private static readonly Parameter Field = new("field", "The facet.") { InPath = true, Values = SearchParameters.Facet.Values };

    private static readonly Parameter Prefix = new(
        "prefix",
        "How the value, or a word of its label, begins; case and accents do not count. Empty for all.")
    {
        MaxLength = 256,
        MayBeEmpty = true,
    };

    private static readonly IReadOnlyList<Parameter> Parameters = [Field, Prefix, SearchParameters.FacetLimit, .. SearchParameters.Narrowing];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<FacetSearchAnswer>("/v1/facets/{field}", Find, Parameters, 400, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("facet")
            .WithTags("Search")
            .WithSummary("Find a value inside a facet")
            .WithDescription("Counts are of the same search; the facet's own filter does not shrink it.");

    private static IResult Find(string field, HttpContext context, IndexSource index, IOptions<NegotiationsSearchOptions> options, TimeProvider time)
    {
        var reader = new ParameterReader(context.Request.Query);
        reader.RejectUnknown(Parameters);
        var facet = ReadField(reader, field);
        var prefix = reader.Text(Prefix) ?? "";
        var count = reader.Integer(SearchParameters.FacetLimit, 20);
        var request = SearchRequestReader.ReadNarrowing(reader);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));

        var start = time.GetTimestamp();
        using var snapshot = index.Acquire();
        if (Freshness.IsUnchanged(context, snapshot.State)) return Answer.Unchanged;
        using var limit = new TimeLimit(context, options.Value, time);
        var values = snapshot.FacetValues(request, facet, prefix, count, limit.Token);
        Answer.Time(context, time.GetElapsedTime(start));
        return Answer.Json(
            new FacetSearchAnswer
            {
                Field = field,
                Prefix = prefix,
                Facet = SearchMapping.Facet(values),
                Index = SearchMapping.Index(snapshot.State),
            },
            AnswersJson.Served.FacetSearchAnswer);
    }

    private static FacetField ReadField(ParameterReader reader, string field)
    {
        if (SearchParameters.Facet.Values!.Contains(field)) return Enum.Parse<FacetField>(field, ignoreCase: true);
        reader.Reject("field", ParameterReader.Unknown("facet", field, SearchParameters.Facet.Values!));
        return default;
    }
}
