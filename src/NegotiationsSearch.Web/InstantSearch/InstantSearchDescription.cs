using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using NegotiationsSearch.Web.OpenApi;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>What the OpenAPI document says of the endpoints for InstantSearch.</summary>
internal static class InstantSearchDescription
{
    private const string Meaning =
        "For InstantSearch and other clients of Algolia's search API. The index name is paragraphs, quotes or statements, for hits by relevance, "
        + "or one of these with _newest or _oldest; * when each search names its own. The body is JSON whatever its content type. "
        + "Highlighted values are raw text with the tags that were asked for, and have to be escaped by whoever shows them. "
        + "Errors are {message, status}.";

    private const string Batch = """{"requests":[{"indexName":"paragraphs","params":{"query":"lock tolls","facets":["speaker"]}}]}""";
    private const string One = """{"params":"query=lock%20tolls&hitsPerPage=10"}""";
    private const string Values = """{"params":"facetQuery=ta&maxFacetHits=10"}""";

    public static void AddTo(RouteHandlerBuilder batch, RouteHandlerBuilder one, RouteHandlerBuilder facet)
    {
        Describe(batch, "instantsearch", "Several searches at once", Batch).Produces<BatchAnswer>();
        Describe(one, "instantsearch-query", "One search", One).Produces<HitsAnswer>();
        Describe(facet, "instantsearch-facet", "Find a value inside a facet", Values).Produces<FacetHitsAnswer>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary, string example)
    {
        route.WithGroupName(Document.Group).WithName(name).WithTags("InstantSearch").WithSummary(summary).WithDescription(Meaning)
            .AddOpenApiOperationTransformer((operation, _, _) => DescribeBody(operation, example));
        foreach (var status in new[] { 400, 404, 421, 429, 503 }) route.Produces<ErrorAnswer>(status);
        return route;
    }

    private static Task DescribeBody(OpenApiOperation operation, string example)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object }, Example = JsonNode.Parse(example) },
            },
        };
        return Task.CompletedTask;
    }
}
