namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Which blocks of the element that holds the body are paragraphs of it.</summary>
internal static class BodyRules
{
    private const double MostLinks = 0.8;
    private const double MostLinksOfLine = 0.5;
    private const int LongLine = 60;
    private const int ShortCell = 25;

    public static List<string> Keep(List<TextBlock> blocks, string? title)
    {
        var lists = LinkLists.Of(blocks);
        var kept = new List<TextBlock>();
        TextBlock? head = null;
        foreach (var block in blocks.Where(block => !IsTitle(block, title)))
        {
            var unwanted = IsUnwanted(block);
            if (block.Kind != BlockKind.ListItem) head = unwanted ? block : null;
            if (!unwanted && !IsListOf(head, block) && !lists.Contains(block)) kept.Add(block);
        }
        return [.. WithoutIdleHeadings(PullQuotes.Dropped(kept)).Select(block => block.Text)];
    }

    // A list belongs to the line right above it in the same element: "More of our stories".
    private static bool IsListOf(TextBlock? head, TextBlock block) =>
        head is not null && ReferenceEquals(head.Holder.ParentElement, LinkLists.ListOf(block.Holder).ParentElement);

    private static bool IsTitle(TextBlock block, string? title) => block.Holder.LocalName == "h1" || block.Text == title;

    private static bool IsUnwanted(TextBlock block)
    {
        if (!block.Text.Any(char.IsLetterOrDigit) || PageLines.IsUnwanted(block.Text)) return true;
        if (DateLine.Is(block.Text) || IsFigure(block)) return true;
        if (block.LinkDensity > MostLinks) return block.Kind != BlockKind.Paragraph || !block.EndsSentence || block.Text.Length < LongLine;
        return block.LinkDensity > MostLinksOfLine && !block.EndsSentence && block.Text.Length < LongLine;
    }

    // What stands in the cells of a table is text only where it reads like text.
    private static bool IsFigure(TextBlock block) => block.Kind == BlockKind.Cell && block.Text.Length < ShortCell && !block.EndsSentence;

    // A subhead above nothing headed what was left out.
    private static IEnumerable<TextBlock> WithoutIdleHeadings(List<TextBlock> blocks) =>
        blocks.Where((block, i) => block.Kind != BlockKind.Heading || (i + 1 < blocks.Count && blocks[i + 1].Kind != BlockKind.Heading));
}
