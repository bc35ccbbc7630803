namespace NegotiationsSearch.Index;

/// <summary>People of the register who are quoted, the most quoted first.</summary>
/// <param name="Total">How many there are, also those not listed.</param>
public sealed record SpeakerList(IReadOnlyList<QuotedPerson> Speakers, int Total);

/// <summary>How often somebody is quoted.</summary>
public sealed record QuotedPerson(KnownPerson Person, long Quotations, long Articles);

/// <summary>Somebody of the register with what the index holds of him or her.</summary>
/// <param name="First">When the first article that quotes the person was published, as precisely as it tells; null when none is dated.</param>
/// <param name="Last">The same of the last.</param>
/// <param name="Sources">Quotations by source.</param>
/// <param name="Months">Quotations by month of publication.</param>
public sealed record SpeakerView(KnownPerson Person, long Quotations, long Articles, string? First, string? Last, Facet Sources, Facet Months);
