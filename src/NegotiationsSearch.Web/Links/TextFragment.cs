using System.Text;

namespace NegotiationsSearch.Web.Links;

/// <summary>Links to a place in a page by its text (WICG Scroll to Text Fragment, <c>#:~:text=start,end</c>).</summary>
internal static class TextFragment
{
    private const string Delimiter = ":~:";
    private const int LongestWhole = 120;
    private const int EdgeWords = 5;

    /// <summary>
    /// The URL with a directive that makes a browser scroll to the text. The URL as it is when it has a directive already or the text has no words;
    /// null when it is not an absolute http or https URL, which nothing may be linked to.
    /// </summary>
    public static string? Link(string? url, string text)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        if (url.Contains(Delimiter, StringComparison.Ordinal)) return url;
        var directive = Directive(text);
        if (directive.Length == 0) return url;
        return $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}{Delimiter}text={directive}";
    }

    private static string Directive(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isLong = words.Sum(word => word.Length + 1) > LongestWhole && words.Length > 2 * EdgeWords;
        return isLong ? $"{Encode(words[..EdgeWords])},{Encode(words[^EdgeWords..])}" : Encode(words);
    }

    /// <summary>The directive's own marks (<c>, - &amp;</c>) have to be escaped too; a hyphen is the one that URL encoding leaves alone.</summary>
    private static string Encode(IEnumerable<string> words)
    {
        var text = string.Join(' ', words);
        return Uri.EscapeDataString(WellFormed(text)).Replace("-", "%2D", StringComparison.Ordinal);
    }

    private static string WellFormed(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) builder.Append(rune.ToString());
        return builder.ToString();
    }
}
