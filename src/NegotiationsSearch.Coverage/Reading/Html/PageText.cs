using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The text of a small element on one line.</summary>
internal static class PageText
{
    /// <returns>Null when it has none.</returns>
    public static string? Of(IElement element)
    {
        var blocks = BlockCollector.Collect(element, PageElements.IsNeverText);
        return blocks.Count == 0 ? null : string.Join(' ', blocks.Select(block => block.Text));
    }
}
