using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Where a page says it was published.</summary>
internal static partial class PageAddress
{
    private const int FewestLinks = 5;
    private const int MostLinks = 1000;

    private static readonly string[] Networks =
        ["facebook.com", "twitter.com", "x.com", "youtube.com", "instagram.com", "google.com", "t.me", "vk.com", "linkedin.com", "pinterest.com"];

    /// <summary>Whether it is the address of a page, not of a whole site.</summary>
    public static bool IsOfPage(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery.Length > 1;

    /// <summary>The site's name when nothing else names it: the host without "www."; null when the text is no address.</summary>
    public static string? Host(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0) return null;
        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
    }

    /// <summary>The site that most links of a page lead to; null when few lead to any.</summary>
    public static string? HostOfLinks(IDocument page)
    {
        var most = page.Links.Take(MostLinks).Select(link => Host(link.GetAttribute("href"))).OfType<string>()
            .CountBy(host => host).Where(host => !IsNetwork(host.Key)).DefaultIfEmpty().MaxBy(host => host.Value);
        return most.Value >= FewestLinks ? most.Key : null;
    }

    /// <summary>The address in the remark that browsers write into pages they save; null when there is none.</summary>
    public static string? SavedFrom(IDocument page)
    {
        foreach (var remark in Outermost(page).OfType<IComment>())
        {
            if (Remark().Match(remark.Data) is { Success: true } match) return match.Groups[1].Value;
        }
        return null;
    }

    private static bool IsNetwork(string host) => Array.Exists(Networks, network => host.EndsWith(network, StringComparison.Ordinal));

    private static IEnumerable<INode> Outermost(IDocument page) =>
        page.DocumentElement is { } root ? page.ChildNodes.Concat(root.ChildNodes) : page.ChildNodes;

    [GeneratedRegex(@"saved from (?:url=\(\d+\))?\s*(https?://\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
