using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Exports;

/// <summary>
/// <c>/opensearch.xml</c> (OpenSearch 1.1), by which a browser takes the search among its own, and <c>/opensearch/suggest</c>, by which its
/// address bar completes what is typed (OpenSearch Suggestions 1.1: an array of the text, the completions and what to say of each).
/// </summary>
internal static class OpenSearchEndpoints
{
    private const string Space = "http://a9.com/-/spec/opensearch/1.1/";
    private const string Terms = "?q={searchTerms}";
    private const string SuggestionsType = "application/x-suggestions+json";
    private const int MostSuggested = 8;

    private static readonly Parameter Query = new("q", "What was typed so far.") { MaxLength = QueryLimits.MaxLength, MayBeEmpty = true };

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/opensearch.xml", Describe);
        Map(routes, "/opensearch/suggest", Suggest);
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler).ExcludeFromDescription();

    private static IResult Describe(HttpContext context)
    {
        var site = new SiteLinks(context);
        context.Response.Headers.CacheControl = "public, max-age=86400";
        return TypedResults.Text(Document(site), "application/opensearchdescription+xml; charset=utf-8");
    }

    private static string Document(SiteLinks site) => AtomXml.Document("OpenSearchDescription", description =>
    {
        description.Element("ShortName", "Negotiations");
        description.Element("Description", "Who said what, where it was reported and when, in news coverage of negotiations.");
        description.Element("InputEncoding", "UTF-8");
        Url(description, "text/html", site.Absolute(site.Root) + Terms, "results");
        Url(description, "application/atom+xml", site.Absolute(site.Api("search.atom")) + Terms, "results");
        Url(description, SuggestionsType, site.Absolute(site.Root + "opensearch/suggest") + Terms, "suggestions");
        Url(description, "application/opensearchdescription+xml", site.Absolute(site.OpenSearch), "self");
    }, Space);

    private static void Url(AtomXml description, string type, string template, string relation) => description.Element("Url", url =>
    {
        url.Attribute("type", type);
        url.Attribute("rel", relation);
        url.Attribute("template", template);
    });

    private static IResult Suggest([AsParameters] IndexRequest request)
    {
        var reader = request.Parameters([Query]);
        var text = reader.Text(Query) ?? "";
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Suggest(text, MostSuggested, cancellation),
            (found, _) => TypedResults.Json(Completions(text, found), AnswersJson.Served.IReadOnlyListObject, SuggestionsType));
    }

    private static IReadOnlyList<object> Completions(string text, IReadOnlyList<Suggestion> found) =>
        [text, found.Select(suggestion => suggestion.Label).ToArray(), found.Select(suggestion => suggestion.Detail ?? "").ToArray()];
}
