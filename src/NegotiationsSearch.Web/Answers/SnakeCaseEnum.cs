using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Enum values of several words as the contract writes them: <c>not_found</c>.</summary>
internal sealed class SnakeCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
