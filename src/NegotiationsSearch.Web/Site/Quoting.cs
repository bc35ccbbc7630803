using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Site;

/// <summary>Tells quoted words from reported speech in how they are set: marks around the outlet's words would make them the speaker's.</summary>
internal static class Quoting
{
    public static string Class(IReadOnlyList<QuotationAnswer> quotations) =>
        quotations.All(quotation => quotation.Directness == Directness.Direct) ? "statement quotation" : "statement";

    /// <summary>The name of the text between a speaker and an outlet: whether words are quoted there, or all of them reported.</summary>
    public static string By(IReadOnlyList<QuotationAnswer> quotations) =>
        quotations.All(quotation => quotation.Directness == Directness.Indirect) ? "hit.as-reported-by" : "hit.as-quoted-by";
}
