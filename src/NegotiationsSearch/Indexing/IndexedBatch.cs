using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Indexing;

/// <summary>What the archive holds and the index is to hold next.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="Records">In the order of the archive.</param>
/// <param name="End">The archive position that is reached once the index holds them.</param>
/// <param name="Articles">How many articles of the input are safe once this is committed: the unchanged ones count.</param>
internal sealed record IndexedBatch(
    long Number,
    IReadOnlyList<(ArchiveAddress Address, ArchiveRecord Record)> Records,
    ArchivePosition End,
    int Articles);
