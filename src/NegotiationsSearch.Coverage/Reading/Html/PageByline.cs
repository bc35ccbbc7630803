using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Who wrote it, as the page shows it.</summary>
internal static class PageByline
{
    private const int MostLength = 120;

    private static readonly string[] Prefixes = ["by ", "written by ", "von ", "par ", "por ", "di ", "автор: ", "автор ", "yazan: "];

    public static string? Find(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (IsByline(element) && PageText.Of(element) is { } text && IsName(text)) return text;
        }
        return null;
    }

    /// <summary>Whether it can be names of people: not an address, and not longer than names are.</summary>
    public static bool IsName(string text) =>
        text.Length <= MostLength && !text.Contains("://", StringComparison.Ordinal) && text.Any(char.IsLetter)
        && !text.EndsWith("admin", StringComparison.OrdinalIgnoreCase);

    private static bool IsByline(IElement element) =>
        element.GetAttribute("rel") is "author"
        || element.GetAttribute("itemprop") is "author"
        || (element.ClassName is { } names && names.Split(' ').Any(name => name is "byline" or "author" or "author-name" or "article-author"));

    /// <summary>The names without "By".</summary>
    public static string WithoutPrefix(string text)
    {
        var prefix = Array.Find(Prefixes, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null ? text : text[prefix.Length..];
    }
}
