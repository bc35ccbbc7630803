using Microsoft.OpenApi;

namespace NegotiationsSearch.Web.OpenApi;

/// <summary>Says of values what the answers hold: the host's JSON options, from which schemas are made, also read numbers in strings.</summary>
internal static class PlainSchemas
{
    private const JsonSchemaType Numeric = JsonSchemaType.Integer | JsonSchemaType.Number;

    public static Task Apply(OpenApiSchema schema)
    {
        if ((schema.Type & Numeric) != 0)
        {
            schema.Type &= ~JsonSchemaType.String;
            schema.Pattern = null;
        }
        if (schema is { Enum.Count: > 0, Type: null }) schema.Type = JsonSchemaType.String;
        return Task.CompletedTask;
    }
}
