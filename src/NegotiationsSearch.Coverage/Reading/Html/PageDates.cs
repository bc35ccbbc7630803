using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Dates that a page shows, likeliest first.</summary>
internal static class PageDates
{
    private const int MostElements = 50;

    public static IEnumerable<FactCandidate> Of(IDocument page)
    {
        var marked = page.All.Where(element => element.GetAttribute("itemprop") is "datePublished").Take(MostElements);
        foreach (var element in marked) yield return new("itemprop datePublished", Written(element));
        foreach (var element in Times(page)) yield return new("time", Written(element));
        foreach (var element in page.All.Where(IsDateLine).Take(MostElements)) yield return new("text", PageText.Of(element));
    }

    // What is marked as publication comes first; an article's own time stands before those of what it links.
    private static IEnumerable<IElement> Times(IDocument page)
    {
        var times = page.GetElementsByTagName("time").Take(MostElements).ToList();
        return times.Where(time => time.HasAttribute("pubdate")).Concat(times);
    }

    private static string? Written(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? PageText.Of(element);

    private static bool IsDateLine(IElement element) =>
        element.ClassName is { } names
        && (names.Contains("date", StringComparison.OrdinalIgnoreCase) || names.Contains("publish", StringComparison.OrdinalIgnoreCase))
        && element.ChildElementCount <= 3;
}
