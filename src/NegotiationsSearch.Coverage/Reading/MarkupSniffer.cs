using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Tells a page from a feed by the element it begins with.</summary>
internal static partial class MarkupSniffer
{
    /// <returns>Null when it begins with neither, or that cannot be told yet.</returns>
    public static InputFormat? Sniff(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("<"u8)) return null;
        var match = Opening().Match(Encoding.Latin1.GetString(head));
        if (!match.Success) return null;
        return Spaces().Replace(match.Groups[1].Value.ToLowerInvariant(), " ") switch
        {
            "rss" or "feed" or "rdf" => InputFormat.XmlFeed,
            "html" or "!doctype html" or "head" or "body" => InputFormat.Html,
            _ => null,
        };
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Past the declaration, remarks, instructions and the document type of XML; a prefix is of no account.
    [GeneratedRegex(
        @"\A(?>\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE\s+(?!html)[^>\[]*(?:\[[^\]]*\]\s*)?>)*<(?:[\w-]+:)?(!doctype\s+html|[\w-]+)(?=[\s>/])",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
