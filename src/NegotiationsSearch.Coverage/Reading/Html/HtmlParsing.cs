using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Parses pages, and gives up on those no newsroom makes: the parser's time grows with the square of their depth.</summary>
internal static class HtmlParsing
{
    private const int MostElements = 300_000;
    private const int MostDepth = 400;

    /// <exception cref="BeyondLimitsException">It nests too deep or has too many elements.</exception>
    public static IHtmlDocument Page(string html) => new HtmlParser(Options()).ParseDocument(html);

    /// <summary>Parses what stands within a page, such as the content of a feed.</summary>
    /// <inheritdoc cref="Page"/>
    public static IElement Piece(string html) => Page($"<!DOCTYPE html><body>{html}").Body!;

    private static HtmlParserOptions Options()
    {
        var created = 0;
        IElement? latest = null;
        return new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            OnCreated = (element, _) =>
            {
                // An element has its parent only once the next one is made.
                if (++created > MostElements) throw new BeyondLimitsException($"It has more than {MostElements} elements.");
                if (DepthOf(latest) > MostDepth) throw new BeyondLimitsException($"Its elements nest more than {MostDepth} deep.");
                latest = element;
            },
        };
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth <= MostDepth; node = node.Parent) depth++;
        return depth;
    }

    /// <summary>A page is beyond what is parsed.</summary>
    internal sealed class BeyondLimitsException(string message) : Exception(message);
}
