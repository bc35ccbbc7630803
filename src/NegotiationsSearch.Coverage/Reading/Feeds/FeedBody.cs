using NegotiationsSearch.Coverage.Reading.Html;
using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>The paragraphs of a text in a feed, by the rules that hold for pages.</summary>
internal static class FeedBody
{
    // A summary of so many paragraphs, or so long, is the article.
    private const int FewestParagraphs = 3;
    private const int ShortestWhole = 1200;

    public static List<string> Paragraphs(FeedText? text, string? title)
    {
        if (text is null) return [];
        if (text.IsMarkup) return BodyReader.ReadPiece(HtmlParsing.Piece(text.Text), title);
        return [.. ParagraphSplitter.Split(text.Text).Select(span => span.In(text.Text).ToString())];
    }

    /// <summary>Whether a summary reads like the whole article: long, and not broken off.</summary>
    public static bool IsWhole(List<string> paragraphs) =>
        (paragraphs.Count >= FewestParagraphs || paragraphs.Sum(paragraph => paragraph.Length) >= ShortestWhole) && !IsBrokenOff(paragraphs[^1]);

    /// <summary>The text of a title, which may be written as markup.</summary>
    public static string? Line(FeedText? text)
    {
        if (text is null) return null;
        if (!text.IsMarkup || text.Text.AsSpan().IndexOfAny('<', '&') < 0) return text.Text;
        return PageText.Of(HtmlParsing.Piece(text.Text));
    }

    private static bool IsBrokenOff(string last)
    {
        var end = last.TrimEnd(']', ')', ' ', '»', '>');
        return end.EndsWith('…') || end.EndsWith("...", StringComparison.Ordinal);
    }
}
