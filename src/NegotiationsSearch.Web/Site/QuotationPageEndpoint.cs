using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary><c>/quotations/{id}</c>: a quotation with its evidence and what stands around it, as a page.</summary>
internal static class QuotationPageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/quotations/{id}", Read);

    private static IResult Read(string id, [AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        return request.Answer(
            request.Parameters([PageState.InterfaceParameter]),
            snapshot => Answer.Of(
                snapshot.Quotation(id),
                "quotation",
                found => Found(request, snapshot, found),
                moved => site.To(site.Links.Quotation(moved))),
            site.Words.Language);
    }

    private static PageResult Found(IndexRequest request, IndexSnapshot snapshot, QuotationInContext found)
    {
        var mapping = new HitMapping(request.Links, OffsetUnit.Utf16);
        var before = Around(snapshot, found.Paragraphs.FirstOrDefault())?.Before;
        var after = Around(snapshot, found.Paragraphs.LastOrDefault())?.After;
        return new PageResult(
            typeof(QuotationPage),
            (nameof(QuotationPage.Answer), QuotationEndpoint.Map(found, mapping, request.Links, SearchMapping.Index(snapshot.State))),
            (nameof(QuotationPage.Before), before is null ? null : mapping.Paragraph(before)),
            (nameof(QuotationPage.After), after is null ? null : mapping.Paragraph(after)));
    }

    private static ParagraphInContext? Around(IndexSnapshot snapshot, ParagraphView? paragraph) =>
        paragraph is not null && snapshot.Paragraph(paragraph.Id) is Lookup<ParagraphInContext>.Found found ? found.Value : null;
}
