using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The title a page shows.</summary>
internal static class PageTitle
{
    private const int MostLength = 60;

    private static readonly string[] Separators = [" | ", " — ", " – ", " - ", " :: ", " » "];

    /// <summary>The only heading of the first level; null when there are several or none.</summary>
    public static string? Heading(IDocument page)
    {
        var headings = page.GetElementsByTagName("h1");
        return headings.Length == 1 ? PageText.Of(headings[0]) : null;
    }

    /// <summary>What the title of the head says after the headline and a separator: the outlet's name. Null when it does not.</summary>
    public static string? Outlet(IDocument page, string? headline)
    {
        var known = headline ?? Heading(page);
        if (known is null || page.Title is not { } title || !title.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = title[known.Length..];
        var separator = Array.Find(Separators, separator => rest.StartsWith(separator, StringComparison.Ordinal));
        return separator is null || rest.Length > MostLength ? null : rest[separator.Length..].Trim();
    }

    /// <summary>The title of the head without the outlet's name at its end.</summary>
    public static string? OfHead(IDocument page, string? source)
    {
        if (page.Title is not { Length: > 0 } title) return null;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && source is not null && title[(at + separator.Length)..].Trim().Equals(source, StringComparison.OrdinalIgnoreCase))
                return title[..at].Trim();
        }
        return title;
    }
}
