using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Reporting;

/// <summary>Something to know about a place of the input.</summary>
internal sealed record InputNote(string Place, string Detail);

/// <summary>How often input was skipped for one reason, with the first places.</summary>
internal sealed record SkipTally(SkipReason Reason, long Count, IReadOnlyList<InputNote> Examples);
