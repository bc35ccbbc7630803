using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// <c>/oembed</c> (oEmbed 1.0, https://oembed.com): the card of the quotation whose page is at a URL. Of this server's pages alone;
/// no URL is followed.
/// </summary>
internal static class OEmbedEndpoint
{
    private const int UsualWidth = 560;
    private const int AroundText = 150;
    private const int LineHeight = 26;
    private const int LetterWidth = 9;

    private static readonly Parameter Url = new("url", "The address of a quotation's page on this server.") { MaxLength = 2048 };
    private static readonly Parameter Format = new("format", "The format of the answer.") { Values = ["json"], Default = "json" };
    private static readonly Parameter MaxWidth = Pixels("maxwidth", "The most CSS pixels the card may be wide.");
    private static readonly Parameter MaxHeight = Pixels("maxheight", "The most CSS pixels the card may be high.");
    private static readonly IReadOnlyList<Parameter> Parameters = [Url, Format, MaxWidth, MaxHeight];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<OEmbedAnswer>("/oembed", Read, Parameters, 400, 404, 410, 429, 501, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("oembed")
            .WithTags("Embedding")
            .WithSummary("Read the card of a quotation by the address of its page")
            .WithDescription("oEmbed 1.0, type rich. Parameters that are not known are passed over, as consumers send their own.");

    private static IResult Read([AsParameters] IndexRequest request, CorrectionSource corrections)
    {
        var site = SiteContext.Of(request.Context);
        var reader = new ParameterReader(request.Context.Request.Query);
        if (request.Context.Request.Query[Format.Name] == "xml")
            return new ProblemResult(KnownProblems.NotImplemented("Cards are served as json alone."));
        reader.Text(Format);
        var (width, height) = (reader.Integer(MaxWidth, UsualWidth), reader.Integer(MaxHeight, int.MaxValue));
        if (reader.Text(Url) is not { } url)
        {
            if (reader.Errors.Count == 0) reader.Reject(Url.Name, "Give the address of a quotation's page on this server as url.");
            return new ProblemResult(KnownProblems.BadParameters(reader.Errors));
        }
        if (QuotationAt(url, request.Context.Request, site.Links) is not { } id)
            return new ProblemResult(KnownProblems.NotFound("This is not the address of a quotation's page on this server."));
        request.Context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return new CardReading(request, corrections).Read(
            id,
            reader,
            card => Answer.Json(Of(card, site, Math.Min(width, UsualWidth), height), AnswersJson.Served.OEmbedAnswer),
            moved => $"{site.Links.Absolute(site.Links.OEmbed)}?url={Uri.EscapeDataString(site.Links.Absolute(site.Links.Quotation(moved)))}",
            site.Words.Language);
    }

    /// <summary>The id in the address of one of this server's pages; null for any other address.</summary>
    private static string? QuotationAt(string url, HttpRequest request, SiteLinks links)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        // Behind a proxy that ends TLS the scheme may be the other one.
        var isOurs = HostString.FromUriComponent(uri).Equals(HostString.FromUriComponent(new Uri($"{uri.Scheme}://{request.Host}")));
        var pages = links.Quotation("");
        return isOurs && uri.AbsolutePath.StartsWith(pages, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(uri.AbsolutePath[pages.Length..])
            : null;
    }

    private static OEmbedAnswer Of(Card card, SiteContext site, int width, int height)
    {
        var text = CardText.Of(card.Answer);
        var lines = 1 + (text.Length * LetterWidth / Math.Max(width, LetterWidth));
        return new OEmbedAnswer
        {
            Title = text,
            AuthorName = card.Answer.Speaker.Name,
            ProviderUrl = site.Links.Absolute(site.Links.Root),
            Html = new CardHtml(site.Words).Write(card),
            Width = width,
            Height = Math.Min(height, AroundText + (lines * LineHeight)),
        };
    }

    private static Parameter Pixels(string name, string meaning) => new(name, meaning) { Type = ParameterType.Integer, Minimum = 1 };
}
