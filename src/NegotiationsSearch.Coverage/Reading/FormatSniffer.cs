namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// Tells the format from the first bytes: pages and feeds whatever they are named, and where the name leaves it open (".json" is
/// used for both kinds of JSON) or there is none.
/// </summary>
internal static class FormatSniffer
{
    /// <summary>Whether more bytes would tell no more: what is marked up shows its first element, anything else a whole first line.</summary>
    public static bool CanTell(ReadOnlyMemory<byte> head)
    {
        var start = head.Span.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("<"u8)) return MarkupSniffer.Sniff(start) is not null;
        var feed = start.IndexOf((byte)'\n');
        // A document begins with a line of its bracket alone; what kind it is stands below.
        return feed > 0 && start[..feed].TrimEnd(" \t\r"u8).Length > 1;
    }

    /// <returns>Null when the bytes look like none of the formats.</returns>
    public static InputFormat? Sniff(InputFormat named, ReadOnlySpan<byte> head)
    {
        var start = head.TrimStart(" \t\r\n"u8);
        if (MarkupSniffer.Sniff(start) is { } markup) return markup;
        if (named is InputFormat.Text or InputFormat.JsonLines or InputFormat.Csv) return named;
        if (start.StartsWith("["u8)) return InputFormat.Json;
        if (start.StartsWith("{"u8)) return IsJsonFeed(start) ? InputFormat.JsonFeed : OneALine(start, named);
        if (named == InputFormat.Json) return InputFormat.JsonLines;
        if (named != InputFormat.Sniffed) return named;
        return FrontMatter.MayBegin(start) ? InputFormat.Text : start.StartsWith("<"u8) ? InputFormat.Html : null;
    }

    // Its version is this address (https://www.jsonfeed.org/version/1.1/).
    private static bool IsJsonFeed(ReadOnlySpan<byte> start) =>
        start.IndexOf("jsonfeed.org/version/"u8) >= 0 || start.IndexOf("jsonfeed.org\\/version\\/"u8) >= 0;

    private static InputFormat OneALine(ReadOnlySpan<byte> start, InputFormat named)
    {
        var feed = start.IndexOf((byte)'\n');
        if (feed < 0) return named == InputFormat.Json ? InputFormat.Json : InputFormat.JsonLines;
        return start[..feed].TrimEnd(" \t\r"u8).EndsWith("}"u8) ? InputFormat.JsonLines : InputFormat.Json;
    }
}
