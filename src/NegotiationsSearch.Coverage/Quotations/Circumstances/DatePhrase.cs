namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Words that tell a date, from token to token inclusive.</summary>
/// <param name="Start">The first day of the period; null when the words tell none that can be known, or none of the past.</param>
internal readonly record struct DatePhrase(int First, int Last, DateOnly? Start, DatePrecision Precision);
