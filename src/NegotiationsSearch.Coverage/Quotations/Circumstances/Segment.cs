namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>A stretch of the reporting words, from token to token inclusive.</summary>
internal readonly record struct Segment(int First, int Last);
