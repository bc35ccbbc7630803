using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Lists that are more link than text: they lead to other articles.</summary>
internal static class LinkLists
{
    private const double MostLinks = 0.5;

    /// <returns>The blocks of such lists.</returns>
    public static HashSet<TextBlock> Of(List<TextBlock> blocks) =>
        [.. blocks.Where(block => block.Kind == BlockKind.ListItem)
            .GroupBy(block => ListOf(block.Holder))
            .Where(list => list.Sum(block => block.LinkLength) > list.Sum(block => block.Text.Length) * MostLinks)
            .SelectMany(list => list)];

    /// <summary>The list that an item, or what is in it, belongs to.</summary>
    public static IElement ListOf(IElement holder)
    {
        var item = holder;
        while (item.LocalName is not ("li" or "dd" or "dt") && item.ParentElement is { } parent) item = parent;
        return item.ParentElement ?? item;
    }
}
