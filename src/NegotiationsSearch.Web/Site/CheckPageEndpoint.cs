using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary><c>/check</c>: the quote check as a page. Its parameters are those of <c>/v1/check</c>; without a text it asks for one.</summary>
internal static class CheckPageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/check", Check);

    private static IResult Check([AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        return site.State[CheckParameters.Text.Name] is null ? Ask(request, site) : Checked(request, site);
    }

    private static IResult Ask(IndexRequest request, SiteContext site)
    {
        var reader = new ParameterReader(site.State.Asked);
        reader.RejectUnknown(CheckParameters.All);
        return request.Answer(reader, _ => new PageResult(typeof(CheckPage)), site.Words.Language);
    }

    private static IResult Checked(IndexRequest request, SiteContext site)
    {
        var reader = new ParameterReader(site.State.Asked);
        var asked = CheckParameters.Read(reader);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Check(asked, cancellation),
            (check, _) => new PageResult(
                typeof(CheckPage),
                (nameof(CheckPage.Answer), new CheckMapping(asked.Text, request.Links, OffsetUnit.Utf16).Check(check))),
            site.Words.Language);
    }
}
