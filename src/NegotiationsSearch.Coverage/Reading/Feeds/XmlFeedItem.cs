using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Maps an item of RSS or RDF, or an entry of Atom; each fact from the first element that gives it.</summary>
internal sealed class XmlFeedItem(FeedNode item, FeedNode channel, FeedNode root, InputFile file)
{
    public FeedItem Read()
    {
        var url = Url();
        return new FeedItem
        {
            Place = file.At(item.Line),
            Id = Id(),
            Url = url,
            Source = Source(url),
            Title = Line("title", "dc:title"),
            Byline = FeedAuthors.Of(item) ?? FeedAuthors.Of(channel, ["author"]),
            Published = First(["pubDate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "updated", "modified"]),
            Language = Language(),
            Content = FeedTexts.First(item, ["content:encoded", "xhtml:body", "xhtml:div", "content", "encoded", "fullText"]),
            Summary = FeedTexts.First(item, ["description", "summary", "dc:description", "media:description"]),
        };
    }

    private FactCandidate? Id()
    {
        // Numbers and the like are unique within a feed only, so the link names the article then.
        var candidates = new[] { "guid", "id" }.Select(name => new FactCandidate(name, item.TextOf(name)));
        return FactCandidate.First(candidates, text => Uri.TryCreate(text, UriKind.Absolute, out _));
    }

    private FactCandidate? Url()
    {
        var guid = item.Child("guid");
        var isPermalink = guid is not null
            && !string.Equals(guid.Attributes.GetValueOrDefault("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase);
        return FactCandidate.First(
            [
                new("feedburner:origLink", item.TextOf("feedburner:origLink")),
                new("link", Absolute(Link(item))),
                new("guid", isPermalink ? guid!.Text : null),
                new("rdf:about", item.Attributes.GetValueOrDefault("rdf:about")),
            ],
            text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
    }

    // The page of an entry is its link without a relation, or with "alternate" (RFC 4287, 4.2.7.2); RSS writes the address as text.
    private static string? Link(FeedNode node)
    {
        var links = node.Children.Where(child => child.Is("link")).ToList();
        return links.Select(link => link.Text).FirstOrDefault(text => text.Length > 0)
            ?? links.Where(link => link.Attributes.GetValueOrDefault("rel", "alternate") is "alternate" or "")
                .Select(link => link.Attributes.GetValueOrDefault("href"))
                .FirstOrDefault(address => !string.IsNullOrWhiteSpace(address))?.Trim();
    }

    private string? Absolute(string? link)
    {
        if (link is null || Uri.TryCreate(link, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https") return link;
        var origin = item.Attributes.GetValueOrDefault("xml:base") ?? channel.Attributes.GetValueOrDefault("xml:base")
            ?? root.Attributes.GetValueOrDefault("xml:base") ?? Link(channel);
        return Uri.TryCreate(origin, UriKind.Absolute, out var home) && Uri.TryCreate(home, link, out var resolved) ? resolved.AbsoluteUri : link;
    }

    private FactCandidate? Source(FactCandidate? url)
    {
        var source = item.Child("source");
        return FactCandidate.First(
        [
            new("source", source?.Child("title")?.Text ?? source?.Text),
            new("dc:publisher", item.TextOf("dc:publisher") ?? channel.TextOf("dc:publisher")),
            new("channel title", FeedBody.Line(FeedTexts.First(channel, ["title"]))),
            new("host", PageAddress.Host(url?.Text ?? Link(channel))),
        ]);
    }

    private FactCandidate? Line(params string[] names) =>
        FactCandidate.First(names.Select(name => new FactCandidate(name, FeedBody.Line(FeedTexts.First(item, [name])))));

    private FactCandidate? First(string[] names) =>
        FactCandidate.First(names.Select(name => new FactCandidate(name, item.TextOf(name))), text => WrittenDate.TryRead(text, out _));

    private FactCandidate? Language() => FactCandidate.First(
        [
            new("xml:lang", item.Attributes.GetValueOrDefault("xml:lang")), new("dc:language", item.TextOf("dc:language", "language")),
            new("channel language", channel.TextOf("language", "dc:language")),
            new("xml:lang", channel.Attributes.GetValueOrDefault("xml:lang") ?? root.Attributes.GetValueOrDefault("xml:lang")),
        ],
        text => LanguageTag.Of(text) is not null);
}
