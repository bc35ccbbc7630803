using System.Text;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Texts of XML feeds, which are plain, escaped markup, markup, or base64 by the element's type and mode.</summary>
internal static class FeedTexts
{
    /// <summary>The first of the elements that holds a text; null when none does.</summary>
    public static FeedText? First(FeedNode holder, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var node in holder.Children)
            {
                if (node.Is(name) && Of(node) is { Text.Length: > 0 } text) return text;
            }
        }
        return null;
    }

    private static FeedText? Of(FeedNode node)
    {
        var type = node.Attributes.GetValueOrDefault("type", "").ToLowerInvariant();
        if (node.Children.Any()) return new(node.Name, node.Markup.Trim(), IsMarkup: true);
        var text = node.Text;
        if (node.Attributes.GetValueOrDefault("mode") == "base64" || IsBinary(type))
            return Decoded(text) is { } decoded ? new(node.Name, decoded, LooksMarked(decoded)) : null;
        // Whatever the type says, RSS has none, and text with tags in it is markup.
        return new(node.Name, text, type.Contains("html", StringComparison.Ordinal) || (type is not "text" && LooksMarked(text)));
    }

    private static bool IsBinary(string type) =>
        type.Contains('/') && !type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("xml", StringComparison.Ordinal);

    // A tag or an entity that is closed.
    private static bool LooksMarked(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        if (open >= 0 && text.IndexOf('>', open) > open + 1 && (char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!')) return true;
        var ampersand = text.IndexOf('&', StringComparison.Ordinal);
        return ampersand >= 0 && text.IndexOf(';', ampersand) is var end && end > ampersand + 1 && end - ampersand < 12;
    }

    private static string? Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
