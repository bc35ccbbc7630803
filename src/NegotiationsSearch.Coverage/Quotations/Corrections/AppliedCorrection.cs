namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>A correction on the quotation it is meant for.</summary>
/// <param name="Entry">What the editor wrote.</param>
/// <param name="Found">The quotation as it was found, before the correction.</param>
/// <param name="IsSpanMissing">Whether the new words stand nowhere in the quotation's paragraphs, so that its words stay as found.</param>
public sealed record AppliedCorrection(Correction Entry, Quotation Found, bool IsSpanMissing);
