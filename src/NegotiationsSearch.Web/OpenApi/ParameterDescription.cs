using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.OpenApi;

/// <summary>Says in the OpenAPI document what the parameters say of themselves.</summary>
internal static class ParameterDescription
{
    public static Task AddTo(OpenApiOperation operation, IReadOnlyList<Parameter> parameters)
    {
        // What was inferred from the handler's signature says less.
        operation.Parameters = [.. parameters.Select(Describe)];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Describe(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.InPath,
        Description = parameter.Meaning,
        Schema = parameter.Repeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = Schema(parameter) } : Schema(parameter),
        Explode = !parameter.InPath,
        Example = parameter.Example is { } example ? JsonValue.Create(example) : null,
    };

    public static OpenApiSchema Schema(Parameter parameter) => new()
    {
        Type = parameter.Type switch
        {
            ParameterType.Integer => JsonSchemaType.Integer,
            ParameterType.Number => JsonSchemaType.Number,
            _ => JsonSchemaType.String,
        },
        Enum = parameter.Values?.Select(value => (JsonNode)JsonValue.Create(value)).ToList(),
        Minimum = parameter.Minimum?.ToString(CultureInfo.InvariantCulture),
        Maximum = parameter.Maximum?.ToString(CultureInfo.InvariantCulture),
        MaxLength = parameter.MaxLength,
        Pattern = parameter.Pattern,
        Default = Default(parameter),
    };

    private static JsonValue? Default(Parameter parameter) =>
        parameter.Default is not { } value ? null
        : parameter.Type == ParameterType.Integer ? JsonValue.Create(int.Parse(value, CultureInfo.InvariantCulture))
        : JsonValue.Create(value);
}
