using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/paragraphs/{id}</c>: a paragraph with what stands around it.</summary>
internal static class ParagraphEndpoint
{
    private static readonly IReadOnlyList<Parameter> Parameters = [Reading.Id("paragraph"), SearchParameters.Offsets];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<ParagraphInContextAnswer>("/v1/paragraphs/{id}", Read, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status301MovedPermanently)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("paragraph")
            .WithTags("Articles")
            .WithSummary("Read a paragraph with the ones before and after it");

    private static IResult Read(string id, [AsParameters] IndexRequest request) =>
        Passage.Read(request, Parameters, (snapshot, mapping, links) => Answer.Of(
            snapshot.Paragraph(id),
            "paragraph",
            found => Answer.Json(Map(found, mapping, links, SearchMapping.Index(snapshot.State)), AnswersJson.Served.ParagraphInContextAnswer),
            moved => links.Paragraph(moved) + request.Context.Request.QueryString));

    /// <summary>The answer that tells of a paragraph.</summary>
    public static ParagraphInContextAnswer Map(ParagraphInContext found, HitMapping mapping, RequestLinks links, IndexAnswer index) => new()
    {
        Paragraph = mapping.Paragraph(found.Paragraph),
        Before = found.Before is { } before ? mapping.Paragraph(before) : null,
        After = found.After is { } after ? mapping.Paragraph(after) : null,
        Article = HitMapping.Article(found.Article),
        Links = new ItemLinks { Self = links.Paragraph(found.Paragraph.Id), Source = TextFragment.Link(found.Article.Url, found.Paragraph.Text) },
        Index = index,
    };
}
