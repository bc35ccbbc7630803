using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Finds the paragraphs of the article on a page.</summary>
internal static class BodyReader
{
    // What is named unwanted but holds this share of the page's text is misnamed.
    private const double Misnamed = 0.45;

    // What a witness knows must be this many times what was found before it is believed to know better.
    private const double Better = 1.5;

    /// <param name="root">The page's body, or any piece of HTML.</param>
    /// <param name="title">The article's title, which is no paragraph; null when not known.</param>
    /// <param name="witness">What is known of the text; null when nothing is.</param>
    public static List<string> Read(IElement root, string? title, BodyWitness? witness)
    {
        var lengths = new TextLengths(root);
        var blocks = BlockCollector.Collect(root, element => IsLeftOut(element, lengths));
        var found = Found(blocks, title);
        if (witness is null) return found;
        var known = BodyRules.Keep(blocks.FindAll(block => witness.Knows(block.Text)), title);
        if (Length(known) == 0 && Length(found) < witness.Text.Length / Better) return witness.Paragraphs();
        return Length(known) > Length(found.FindAll(witness.Knows)) * Better ? known : found;
    }

    /// <summary>Reads a piece of HTML that is an article's text by itself, as feeds give it.</summary>
    /// <param name="root">What holds it.</param>
    /// <param name="title">The article's title, which is no paragraph; null when not known.</param>
    public static List<string> ReadPiece(IElement root, string? title)
    {
        var lengths = new TextLengths(root);
        return BodyRules.Keep(BlockCollector.Collect(root, element => IsLeftOut(element, lengths)), title);
    }

    private static List<string> Found(List<TextBlock> blocks, string? title)
    {
        if (BodyContainer.Of(blocks) is not { } container) return [];
        return BodyRules.Keep(blocks.FindAll(block => IsWithin(block.Holder, container)), title);
    }

    private static int Length(List<string> paragraphs) => paragraphs.Sum(paragraph => paragraph.Length);

    private static bool IsLeftOut(IElement element, TextLengths lengths) =>
        PageElements.IsNeverText(element)
        || Teaser.Is(element, lengths)
        || ((PageElements.IsSeldomText(element) || BlockNames.IsUnwanted(element)) && !IsMisnamed(element, lengths));

    private static bool IsMisnamed(IElement element, TextLengths lengths) =>
        element.LocalName is "body" or "main" or "article"
        || BlockNames.IsBody(element)
        || lengths.HoldsTitle(element)
        || lengths.HoldsPost(element)
        || lengths[element] > lengths.Whole * Misnamed;

    private static bool IsWithin(IElement element, IElement container)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (ReferenceEquals(at, container)) return true;
        }
        return false;
    }
}
