using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Site.Pages;

namespace NegotiationsSearch.Web.Site;

/// <summary><c>/speakers/{id}</c>: somebody of the register as a page. Nobody else has one.</summary>
internal static class SpeakerPageEndpoint
{
    private const int Latest = 5;

    public static void Map(IEndpointRouteBuilder routes) => PageEndpoint.Map(routes, "/speakers/{id}", Read);

    private static IResult Read(string id, [AsParameters] IndexRequest request)
    {
        var site = SiteContext.Of(request.Context);
        return request.Search(
            request.Parameters([PageState.InterfaceParameter]),
            (snapshot, cancellation) => (Person: snapshot.Speaker(id, cancellation), Said: Said(snapshot, id, cancellation)),
            (found, state) => found.Person is Lookup<SpeakerView>.Unknown
                ? Nobody(id)
                : Answer.Of(
                    found.Person,
                    "person",
                    view => new PageResult(
                        typeof(SpeakerPage),
                        (nameof(SpeakerPage.Answer), SpeakerMapping.Speaker(view, request.Links, SearchMapping.Index(state))),
                        (nameof(SpeakerPage.Newest), SearchMapping.Search(Newest(id), found.Said, request.Links, OffsetUnit.Utf16).Hits)),
                    moved => site.To(site.Links.Speaker(moved))),
            site.Words.Language);
    }

    private static SearchResult Said(IndexSnapshot snapshot, string id, CancellationToken cancellation) => snapshot.Search(Newest(id), cancellation);

    private static SearchRequest Newest(string id) => new()
    {
        Query = ParsedQuery.Empty,
        Unit = SearchUnit.Statements,
        Filters = [new FieldFilter(FacetField.Speaker, [id])],
        Sort = SearchSort.Newest,
        Size = Latest,
    };

    private static PageResult Nobody(string id) => new(
        typeof(NobodyPage),
        (nameof(NobodyPage.Id), id))
    {
        Status = StatusCodes.Status404NotFound,
    };
}
