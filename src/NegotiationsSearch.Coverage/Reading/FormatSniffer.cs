namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// Tells the format from the first bytes where the name leaves it open: for ".json", which people use for both kinds of
/// JSON, and where there is no name.
/// </summary>
internal static class FormatSniffer
{
    /// <summary>Whether more bytes would tell no more: the first line that is not blank is whole.</summary>
    public static bool CanTell(ReadOnlyMemory<byte> head) => head.Span.TrimStart(" \t\r\n"u8).Contains((byte)'\n');

    /// <returns>Null when the bytes look like none of the formats.</returns>
    public static InputFormat? Sniff(InputFormat named, ReadOnlySpan<byte> head)
    {
        if (named is InputFormat.Text or InputFormat.JsonLines) return named;
        var start = head.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("["u8)) return InputFormat.Json;
        if (start.StartsWith("{"u8)) return OneALine(start, named);
        if (named == InputFormat.Json) return InputFormat.JsonLines;
        return FrontMatter.MayBegin(start) ? InputFormat.Text : null;
    }

    private static InputFormat OneALine(ReadOnlySpan<byte> start, InputFormat named)
    {
        var feed = start.IndexOf((byte)'\n');
        if (feed < 0) return named == InputFormat.Json ? InputFormat.Json : InputFormat.JsonLines;
        return start[..feed].TrimEnd(" \t\r"u8).EndsWith("}"u8) ? InputFormat.JsonLines : InputFormat.Json;
    }
}
