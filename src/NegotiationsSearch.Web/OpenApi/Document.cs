using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NegotiationsSearch.Web.OpenApi;

/// <summary>The OpenAPI document of the search, and of nothing else the host serves.</summary>
internal static class Document
{
    public const string Name = "v1";
    public const string Group = "negotiations-search";

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.GroupName == Group;
        options.AddSchemaTransformer((schema, _, _) => PlainSchemas.Apply(schema));
        options.AddDocumentTransformer((document, _, _) => Describe(document));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "NegotiationsSearch",
            Version = Name,
            Description = "Who said what, where it was reported and when, in news coverage of negotiations. "
                + "Everything is read with GET and needs no header of its own; a text to check may be sent with POST. "
                + "Text is data: no markup in any answer.",
        };
        // Paths are meant from wherever the document was read.
        document.Servers = [];
        return Task.CompletedTask;
    }
}
