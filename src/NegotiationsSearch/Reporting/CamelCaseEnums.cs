using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>Reasons to skip as other names in JSON are written: <c>noBody</c>.</summary>
internal sealed class SkipReasonConverter() : JsonStringEnumConverter<SkipReason>(JsonNamingPolicy.CamelCase);

/// <summary>Keys of a removal likewise.</summary>
internal sealed class RemovalKeyConverter() : JsonStringEnumConverter<RemovalKey>(JsonNamingPolicy.CamelCase);

/// <summary>States of a correction likewise.</summary>
internal sealed class CorrectionStateConverter() : JsonStringEnumConverter<CorrectionState>(JsonNamingPolicy.CamelCase);

/// <summary>Kinds of correction likewise.</summary>
internal sealed class CorrectionKindConverter() : JsonStringEnumConverter<CorrectionKind>(JsonNamingPolicy.CamelCase);
