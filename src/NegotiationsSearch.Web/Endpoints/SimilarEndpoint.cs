using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/similar</c>: paragraphs or quotations alike to one, or to a text.</summary>
internal static class SimilarEndpoint
{
    private static readonly Parameter Id =
        new("id", "The id of a paragraph or a quotation: finds others alike to it. Not together with text.");

    private static readonly Parameter Text =
        new("text", "A text: finds what is alike to it. Not together with id.") { MaxLength = QueryLimits.MaxLength };

    private static readonly Parameter In = SearchParameters.In with
    {
        Meaning = "What is looked for; when left out, paragraphs alike to a paragraph or a text, and statements alike to a quotation.",
        Default = null,
    };

    private static readonly IReadOnlyList<Parameter> Parameters =
        [Id, Text, In, .. SearchParameters.All.Where(parameter => parameter != SearchParameters.In && parameter != SearchParameters.Sort)];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<SearchAnswer>("/v1/similar", Search, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("similar")
            .WithTags("Search")
            .WithSummary("Find what is alike")
            .WithDescription("By the most telling words of the text, the most alike first. Filters, facets and paging are those of a search.");

    private static IResult Search([AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(Parameters);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var (id, text) = (reader.Text(Id), reader.Text(Text));
        if (reader.Has(Id) == reader.Has(Text)) reader.Reject(Id.Name, "Give either id or text: what the hits are to be alike to.");
        var asked = SearchRequestReader.ReadSimilar(reader, unit);
        SearchUnit? sought = reader.Has(In) ? asked.Unit : null;
        return request.Search(
            reader,
            (snapshot, cancellation) => id is not null
                ? snapshot.SearchSimilar(id, sought, asked, cancellation)
                : new Lookup<SearchResult>.Found(snapshot.Search(asked with { SimilarTo = new SimilarText(text!, null, null) }, cancellation)),
            (found, _) => Answer.Of(
                found,
                "paragraph or quotation",
                result => SearchEndpoint.Found(request.Context, asked, result, unit),
                _ => throw new UnreachableException("Only articles move.")));
    }
}
