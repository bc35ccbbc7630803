using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>A card with the linked data that goes with it.</summary>
/// <param name="Answer">What it shows.</param>
/// <param name="JsonLd">The same for machines; safe within a script element.</param>
internal sealed record Card(CardAnswer Answer, string JsonLd)
{
    public static Card Of(QuotationInContextAnswer found, SiteLinks links, bool isPerson) => new(
        new CardAnswer
        {
            Id = found.Quotation.Id,
            Text = found.Text,
            Directness = found.Quotation.Directness,
            Speaker = found.Quotation.Speaker!,
            Article = found.Article,
            Disputed = found.Quotation.Disputed,
            Correction = found.Quotation.Correction,
            AsOf = DateOnly.FromDateTime(found.Index.Updated.UtcDateTime),
            Sample = found.Index.Sample,
            Links = new CardLinks
            {
                Permalink = links.Absolute(links.Quotation(found.Quotation.Id)),
                Source = found.Links.Source,
                Html = links.Absolute(links.Card(found.Quotation.Id)),
            },
        },
        QuotationJsonLd.Write(found, links, isPerson));
}
