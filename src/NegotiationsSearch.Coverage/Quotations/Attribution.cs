using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>What a sieve found: who speaks, by which words, and how sure that is.</summary>
internal sealed record Attribution(Person Speaker, AttributionMethod Method, double Confidence)
{
    public Evidence? Mention { get; init; }

    public Evidence? Cue { get; init; }
}
