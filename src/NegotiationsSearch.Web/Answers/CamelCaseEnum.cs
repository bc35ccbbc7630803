using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Enum values as the contract writes them: in lower case.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) where T : struct, Enum;
