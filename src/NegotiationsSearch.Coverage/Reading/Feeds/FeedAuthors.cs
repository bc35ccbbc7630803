using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Who wrote an item of an XML feed.</summary>
internal static class FeedAuthors
{
    public static FactCandidate? Of(FeedNode node) => Of(node, ["dc:creator", "author", "itunes:author"]);

    /// <summary>The names that the first of the elements gives; null when none gives any.</summary>
    public static FactCandidate? Of(FeedNode node, string[] elements) =>
        FactCandidate.First(elements.Select(name => new FactCandidate(name, Names(node, name))));

    private static string Names(FeedNode node, string name) =>
        string.Join(", ", node.Children.Where(child => child.Is(name)).Select(Name).Where(found => found.Length > 0).Distinct());

    // RSS has "address (name)", Atom a name as a child.
    private static string Name(FeedNode author)
    {
        if (author.Children.Any()) return author.TextOf("name") ?? "";
        var text = author.Text;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0 && text.EndsWith(')')) return text.Contains('@') ? text[(open + 1)..^1].Trim() : text;
        return text.Contains('@') ? "" : text;
    }
}
