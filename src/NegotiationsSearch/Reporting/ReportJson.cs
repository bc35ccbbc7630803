using System.Text.Json.Serialization;

namespace NegotiationsSearch.Reporting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(SkipReasonConverter), typeof(RemovalKeyConverter), typeof(CorrectionStateConverter), typeof(CorrectionKindConverter)],
    WriteIndented = true)]
[JsonSerializable(typeof(RunReport))]
[JsonSerializable(typeof(RebuildReport))]
[JsonSerializable(typeof(RemovalReport))]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(SpeakersReport))]
[JsonSerializable(typeof(DoublesReport))]
[JsonSerializable(typeof(MergeReport))]
[JsonSerializable(typeof(CorrectionsReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
