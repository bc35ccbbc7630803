using NegotiationsSearch.Index;

namespace NegotiationsSearch.Checking;

/// <summary>A quotation of a draft and what checking it came to.</summary>
/// <param name="Request">As it was asked: with the speaker of the command line, else the draft's.</param>
internal sealed record CheckedQuotation(DraftQuotation Quotation, CheckRequest Request, QuoteCheck Check);
