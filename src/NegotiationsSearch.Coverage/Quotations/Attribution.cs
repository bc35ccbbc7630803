using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>What a sieve found: who speaks, and by which words.</summary>
/// <param name="IsCertain">The words leave nothing to guess: the subject stands beside its verb, a pronoun has no rival.</param>
internal sealed record Attribution(Person Speaker, AttributionMethod Method, bool IsCertain)
{
    public Evidence? Mention { get; init; }

    public Evidence? Cue { get; init; }
}
