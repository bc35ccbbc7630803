using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web.Embedding;

/// <summary><c>/embed/cards/{id}</c>: a quotation as HTML to paste; <c>.json</c>: what the card element shows.</summary>
internal static class CardEndpoints
{
    private const string Rule =
        "There is a card only for a quotation whose speaker is named and certain (confidence 0.6 or more); else a 404 says why. "
        + "A suppressed quotation is gone (410). A disputed one says so.";

    private static readonly Parameter Interface = new("ui", "The language of the words around the quotation; by Accept-Language without it.")
    {
        Values = ["en", "uk", "tr"],
    };

    private static readonly IReadOnlyList<Parameter> JsonParameters = [Reading.Id("quotation")];

    private static readonly IReadOnlyList<Parameter> HtmlParameters = [Reading.Id("quotation"), Interface];

    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(routes.MapRead<CardAnswer>("/embed/cards/{id}.json", ReadJson, JsonParameters, 400, 404, 410, 429, 503))
            .WithName("card")
            .WithSummary("Read what a quotation's card shows");
        Describe(routes.MapReadText("/embed/cards/{id}", ReadHtml, "text/html", HtmlParameters, 400, 404, 410, 429, 503))
            .WithName("card-html")
            .WithSummary("Read a quotation's card as HTML to paste");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route) => route
        .Produces(StatusCodes.Status301MovedPermanently)
        .Produces(StatusCodes.Status304NotModified)
        .WithTags("Embedding")
        .WithDescription(Rule);

    private static IResult ReadJson(string id, [AsParameters] IndexRequest request, CorrectionSource corrections)
    {
        var links = new SiteLinks(request.Context);
        return new CardReading(request, corrections).Read(
            id,
            request.Parameters(JsonParameters),
            card => Answer.Json(card.Answer, AnswersJson.Served.CardAnswer),
            moved => links.Absolute(links.Card(moved)) + ".json");
    }

    private static IResult ReadHtml(string id, [AsParameters] IndexRequest request, CorrectionSource corrections)
    {
        var site = SiteContext.Of(request.Context);
        var reader = request.Parameters(HtmlParameters);
        reader.Text(Interface);
        request.Context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return new CardReading(request, corrections).Read(
            id,
            reader,
            card => TypedResults.Text(new CardHtml(site.Words).Write(card), "text/html; charset=utf-8"),
            moved => site.Links.Absolute(site.Links.Card(moved)) + request.Context.Request.QueryString,
            site.Words.Language);
    }
}
