using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Embedding;

/// <summary><c>/v1/quotations/{id}.jsonld</c>: a quotation as linked data.</summary>
internal static class QuotationJsonLdEndpoint
{
    private static readonly IReadOnlyList<Parameter> Parameters = [Reading.Id("quotation")];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapReadText("/v1/quotations/{id}.jsonld", Read, QuotationJsonLd.ContentType, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status301MovedPermanently)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("quotation-jsonld")
            .WithTags("Articles")
            .WithSummary("Read a quotation as linked data")
            .WithDescription("A schema.org Quotation (JSON-LD). Its creator is given only where the speaker is named and certain.");

    private static IResult Read(string id, [AsParameters] IndexRequest request, CorrectionSource corrections) =>
        request.Answer(request.Parameters(Parameters), snapshot => Answer.Of(
            snapshot.Quotation(id),
            "quotation",
            found => TypedResults.Text(
                new CardReading(request, corrections).JsonLd(found, snapshot),
                QuotationJsonLd.ContentType,
                System.Text.Encoding.UTF8),
            moved => request.Links.Quotation(moved) + ".jsonld"));
}
