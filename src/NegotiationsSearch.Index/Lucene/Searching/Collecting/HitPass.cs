namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>Some hits of an order, not yet read.</summary>
/// <param name="HasMore">Whether others come behind them.</param>
/// <param name="TotalGroups">Null when not grouped.</param>
internal sealed record HitPass(IReadOnlyList<CollectedHit> Hits, bool HasMore, long TotalHits, long? TotalGroups, IReadOnlyList<string> Warnings);
