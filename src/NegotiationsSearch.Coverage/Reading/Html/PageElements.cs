using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>What the elements of HTML are to a reader of articles.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> NeverText = Set(
        "script style noscript template iframe object embed applet svg math canvas video audio button input select textarea label "
        + "nav dialog menu figcaption head link meta map datalist progress meter frame frameset noframes");

    private static readonly FrozenSet<string> SeldomText = Set("aside footer form");

    private static readonly FrozenSet<string> UnwantedRoles = Set(
        "navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist button note");

    /// <summary>Whether text before and after it is text apart.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether nothing in it is text of an article, whatever it is called.</summary>
    public static bool IsNeverText(IElement element) =>
        NeverText.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && UnwantedRoles.Contains(role))
        || IsHidden(element);

    /// <summary>Whether it is no text of an article unless it holds most of the page, as old pages put all they have in a form.</summary>
    public static bool IsSeldomText(IElement element) => SeldomText.Contains(element.LocalName);

    public static BlockKind KindOf(IElement holder) => holder.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quote,
        "td" or "th" => BlockKind.Cell,
        _ => BlockKind.Paragraph,
    };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
