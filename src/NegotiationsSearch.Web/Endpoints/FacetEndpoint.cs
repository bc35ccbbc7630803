using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;

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
            .WithMetadata(new AskedWhileTyping())
            .WithName("facet")
            .WithTags("Search")
            .WithSummary("Find a value inside a facet")
            .WithDescription("Counts are of the same search; the facet's own filter does not shrink it.");

    private static IResult Find(string field, [AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(Parameters);
        var facet = ReadField(reader, field);
        var prefix = reader.Text(Prefix) ?? "";
        var count = reader.Integer(SearchParameters.FacetLimit, 20);
        var narrowing = SearchRequestReader.ReadNarrowing(reader);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.SearchFacet(narrowing, facet, prefix, count, cancellation),
            (found, state) => Answer.Json(
                new FacetSearchAnswer
                {
                    Field = field,
                    Prefix = prefix,
                    Query = SearchMapping.Query(narrowing.Query, found.Warnings),
                    Facet = SearchMapping.Facet(found.Facet),
                    Index = SearchMapping.Index(state),
                },
                AnswersJson.Served.FacetSearchAnswer));
    }

    private static FacetField ReadField(ParameterReader reader, string field)
    {
        if (SearchParameters.Facet.Values!.Contains(field)) return Enum.Parse<FacetField>(field, ignoreCase: true);
        reader.Reject("field", ParameterReader.Unknown("facet", field, SearchParameters.Facet.Values!));
        return default;
    }
}
