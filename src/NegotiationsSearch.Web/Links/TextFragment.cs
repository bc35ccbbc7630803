using System.Text;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Links;

/// <summary>
/// Links to a place in a page by its text (WICG URL Fragment Text Directives, <c>#:~:text=prefix-,start,end,-suffix</c>). A browser goes to the
/// first place that fits, so that a few words alone are told from others like them by what stands around them.
/// </summary>
internal static class TextFragment
{
    private const string Delimiter = ":~:";
    private const int LongestWhole = 120;
    private const int EdgeWords = 6;
    private const int FewWords = 6;
    private const int WordsAround = 4;

    /// <summary>
    /// The URL with a directive that makes a browser scroll to the stretch. The URL as it is when it has a directive already or the stretch has
    /// no words; null when it is not an absolute http or https URL, which nothing may be linked to.
    /// </summary>
    /// <param name="url">The page.</param>
    /// <param name="paragraph">A text the page shows in one piece.</param>
    /// <param name="stretch">What to go to in the paragraph.</param>
    public static string? Link(string? url, string paragraph, MatchRange stretch)
    {
        if (!IsWebPage(url)) return null;
        if (url!.Contains(Delimiter, StringComparison.Ordinal)) return url;
        var directive = Directive(paragraph[..stretch.Start], paragraph[stretch.Start..stretch.End], paragraph[stretch.End..]);
        if (directive.Length == 0) return url;
        return $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}{Delimiter}text={directive}";
    }

    /// <summary>To a whole text.</summary>
    public static string? Link(string? url, string text) => Link(url, text, new MatchRange(0, text.Length));

    /// <summary>To the page itself.</summary>
    public static string? Link(string? url) => IsWebPage(url) ? url : null;

    private static bool IsWebPage(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string Directive(string before, string text, string after)
    {
        var words = WordsOf(text);
        if (words.Length == 0) return "";
        var isLong = words.Sum(word => word.Length + 1) > LongestWhole && words.Length > 2 * EdgeWords;
        var directive = isLong ? $"{Encode(words[..EdgeWords])},{Encode(words[^EdgeWords..])}" : Encode(words);
        var start = isLong ? words[..EdgeWords] : words;
        return start.Count(IsWord) < FewWords || Stands(start, before + ' ' + after) ? InContext(before, directive, after) : directive;
    }

    // Both sides: the words before can be the same at two places ("said that it was").
    private static string InContext(string before, string directive, string after)
    {
        var prefix = WordsOf(before);
        var suffix = WordsOf(after);
        prefix = prefix[Math.Max(0, Array.FindLastIndex(prefix, IsNth(WordsAround)))..];
        var end = Array.FindIndex(suffix, IsNth(WordsAround));
        if (end >= 0) suffix = suffix[..(end + 1)];
        return (prefix.Any(IsWord) ? Encode(prefix) + "-," : "") + directive + (suffix.Any(IsWord) ? ",-" + Encode(suffix) : "");
    }

    private static Predicate<string> IsNth(int number)
    {
        var count = 0;
        return word => IsWord(word) && ++count == number;
    }

    // As a browser compares: whatever the case.
    private static bool Stands(string[] words, string text) =>
        string.Join(' ', WordsOf(text)).Contains(string.Join(' ', words), StringComparison.OrdinalIgnoreCase);

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // A quotation mark or a dash on its own is none.
    private static bool IsWord(string word) => word.Any(char.IsLetterOrDigit);

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
