using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary><c>/families/{id}</c>: an utterance as each outlet carried it, as a page.</summary>
internal static class FamilyPageEndpoint
{
    private const int Size = 50;

    private static readonly Parameter Page = new("page", "The page of wordings.") { Type = ParameterType.Integer, Minimum = 1, Maximum = 200 };

    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/families/{id}", Read);

    private static IResult Read(string id, [AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        var reader = request.Parameters([Page, PageState.InterfaceParameter]);
        var page = reader.Integer(Page, 1);
        var links = request.Links;
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Family(id, Size, page, cancellation),
            (lookup, state) => Answer.Of(
                lookup,
                "quotation",
                found => new PageResult(
                    typeof(FamilyPage),
                    (nameof(FamilyPage.Answer), new FamilyMapping(new HitMapping(links, OffsetUnit.Utf16), links, OffsetUnit.Utf16)
                        .Family(found, Size, page, SearchMapping.Index(state))),
                    (nameof(FamilyPage.Number), page)),
                moved => site.To(site.Links.Family(moved))),
            site.Words.Language);
    }
}
