using System.Text.Json.Serialization;

namespace NegotiationsSearch.Reporting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(SkipReasonConverter), typeof(RemovalKeyConverter)],
    WriteIndented = true)]
[JsonSerializable(typeof(RunReport))]
[JsonSerializable(typeof(RebuildReport))]
[JsonSerializable(typeof(RemovalReport))]
[JsonSerializable(typeof(StatusReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
