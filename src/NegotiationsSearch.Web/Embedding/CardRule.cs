using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// Which quotations may be shown elsewhere as somebody's words. What is only probable stays where its evidence is beside it.
/// </summary>
internal static class CardRule
{
    private const string Nameless = "~anonymous";

    /// <summary>Why there is no card; null when there is one.</summary>
    public static string? Refusal(QuotationAnswer quotation) => quotation switch
    {
        { Speaker: null } => "There is no card for a quotation that nobody is known to have said.",
        { Speaker.Id: Nameless } => "There is no card for a quotation of somebody without a name.",
        { Confidence: < HitQuotation.UncertainBelow } => string.Create(
            CultureInfo.InvariantCulture,
            $"Who said this is uncertain (confidence {quotation.Confidence:0.00}); a card needs {HitQuotation.UncertainBelow:0.0}."),
        _ => null,
    };
}
