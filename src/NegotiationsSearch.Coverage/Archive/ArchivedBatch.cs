namespace NegotiationsSearch.Coverage.Archive;

/// <summary>What one append wrote.</summary>
/// <param name="End">Where the batch ends: the position to continue from once it has been dealt with.</param>
/// <param name="Records">The records in the order in which they were appended.</param>
public sealed record ArchivedBatch(ArchivePosition End, IReadOnlyList<(ArchiveAddress Address, ArchiveRecord Record)> Records);
