using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>What a block of text is in the page's outline.</summary>
internal enum BlockKind { Paragraph, Heading, ListItem, Quote, Cell }

/// <summary>A run of text that a page sets apart from what is before and after it.</summary>
internal sealed record TextBlock
{
    /// <summary>As shown: white space collapsed, none at the ends.</summary>
    public required string Text { get; init; }

    /// <summary>How many of its UTF-16 units are the text of links.</summary>
    public required int LinkLength { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>The innermost block-level element that holds it.</summary>
    public required IElement Holder { get; init; }

    /// <summary>Whether all of it is emphasised, as subheads and links to elsewhere are.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>The share of links in it, from 0 to 1.</summary>
    public double LinkDensity => (double)LinkLength / Text.Length;

    /// <summary>Whether it ends in dots, as the beginning of a longer text does.</summary>
    public bool IsBrokenOff => Text.EndsWith('…') || Text.EndsWith("...", StringComparison.Ordinal);

    /// <summary>Whether it ends as a sentence does, closing marks aside.</summary>
    public bool EndsSentence => Text.TrimEnd('"', '”', '“', '’', '\'', '»', ')', ']', ' ') is [.., '.' or '!' or '?' or '…' or '。' or ':' or '؟'];
}
