using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/quotations/{id}</c>: a quotation with the paragraphs it stands in.</summary>
internal static class QuotationEndpoint
{
    private static readonly IReadOnlyList<Parameter> Parameters = [Reading.Id("quotation"), SearchParameters.Offsets];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<QuotationInContextAnswer>("/v1/quotations/{id}", Read, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status301MovedPermanently)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("quotation")
            .WithTags("Articles")
            .WithSummary("Read a quotation with the paragraphs it stands in");

    private static IResult Read(string id, [AsParameters] IndexRequest request) =>
        Passage.Read(request, Parameters, (snapshot, mapping, links) => Answer.Of(
            snapshot.Quotation(id),
            "quotation",
            found => Answer.Json(Map(found, mapping, links, SearchMapping.Index(snapshot.State)), AnswersJson.Served.QuotationInContextAnswer),
            moved => links.Quotation(moved) + request.Context.Request.QueryString));

    /// <summary>The answer that tells of a quotation.</summary>
    public static QuotationInContextAnswer Map(QuotationInContext found, HitMapping mapping, RequestLinks links, IndexAnswer index)
    {
        var place = found.Paragraphs is [var first, ..] ? first.Text : found.Text;
        return new QuotationInContextAnswer
        {
            Text = found.Text,
            Quotation = mapping.Quotation(found.Quotation, place),
            Paragraphs = [.. found.Paragraphs.Select(mapping.Paragraph)],
            Article = HitMapping.Article(found.Article),
            Links = new ItemLinks
            {
                Self = links.Quotation(found.Quotation.Id),
                Source = HitMapping.Source(found.Article, found.Quotation, place),
            },
            Index = index,
        };
    }
}
