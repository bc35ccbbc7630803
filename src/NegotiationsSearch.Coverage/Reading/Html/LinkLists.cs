using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Lists that lead to other articles: more link than text, or links with words that break off.</summary>
internal static class LinkLists
{
    private const double MostLinks = 0.5;

    /// <returns>The blocks of such lists.</returns>
    public static HashSet<TextBlock> Of(List<TextBlock> blocks) =>
        [.. blocks.Where(block => block.Kind == BlockKind.ListItem)
            .GroupBy(block => ListOf(block.Holder))
            .Where(list => AreLinks(list) || AreTeasers(list))
            .SelectMany(list => list)];

    private static bool AreLinks(IEnumerable<TextBlock> list) =>
        list.Sum(block => block.LinkLength) > list.Sum(block => block.Text.Length) * MostLinks;

    private static bool AreTeasers(IEnumerable<TextBlock> list) => list.Count(block => block is { LinkLength: > 0, IsBrokenOff: true }) * 2 > list.Count();

    /// <summary>The list that an item, or what is in it, belongs to.</summary>
    public static IElement ListOf(IElement holder)
    {
        var item = holder;
        while (item.LocalName is not ("li" or "dd" or "dt") && item.ParentElement is { } parent) item = parent;
        return item.ParentElement ?? item;
    }
}
