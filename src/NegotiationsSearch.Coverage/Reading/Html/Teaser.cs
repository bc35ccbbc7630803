using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Pieces of a page that show another article: its title as a link, and some words of it.</summary>
internal static class Teaser
{
    private const int MostLength = 700;

    /// <summary>Whether it is an article of few words in a list, or under a heading that links elsewhere.</summary>
    public static bool Is(IElement element, TextLengths lengths) =>
        element.LocalName == "article"
        && lengths[element] < MostLength
        && (element.ParentElement is { LocalName: "li" } || lengths.HasLinkedHeading(element));
}
