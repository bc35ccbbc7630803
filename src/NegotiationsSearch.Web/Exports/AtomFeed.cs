using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Exports;

/// <summary>The newest hits of a search as an Atom 1.0 feed (RFC 4287), text alone.</summary>
internal static class AtomFeed
{
    // Atom demands a moment of every entry, and an undated article has none.
    private static readonly DateTimeOffset Undated = DateTimeOffset.UnixEpoch;

    /// <param name="site">Where entries without a web address are shown.</param>
    /// <param name="self">The feed's own address.</param>
    /// <param name="title">What the feed is called.</param>
    /// <param name="provenance">Where the hits come from.</param>
    /// <param name="hits">The newest first.</param>
    public static string Write(
        SiteLinks site,
        string self,
        string title,
        ExportAnswer provenance,
        IReadOnlyList<HitAnswer> hits) => AtomXml.Document("feed", feed =>
    {
        feed.Element("title", title);
        feed.Element("subtitle", FeedTitle.ProvenanceOf(provenance));
        feed.Element("id", self);
        feed.Element("updated", FeedEntry.Moment(provenance.Index.Updated));
        feed.Element("generator", "NegotiationsSearch");
        feed.Link("self", self, "application/atom+xml");
        feed.Link("alternate", provenance.Search, "text/html");
        foreach (var hit in hits) feed.Element("entry", entry => Entry(entry, new FeedEntry(hit, site)));
    });

    private static void Entry(AtomXml xml, FeedEntry entry)
    {
        xml.Language(entry.Hit.Article.Language);
        xml.Element("title", entry.Title);
        xml.Element("id", entry.Id);
        xml.Element("updated", FeedEntry.Moment(entry.Published ?? Undated));
        if (entry.Published is { } published) xml.Element("published", FeedEntry.Moment(published));
        xml.Author(entry.Hit.Article.Source.Name);
        xml.Link("alternate", entry.Link);
        xml.Link("via", entry.Hit.Links.Self, "application/json");
        foreach (var speaker in entry.Speakers) Category(xml, speaker);
        if (entry.Evidence is { Length: > 0 } evidence) xml.Element("summary", evidence);
        xml.Element("content", entry.Hit.Text);
    }

    private static void Category(AtomXml xml, SpeakerAnswer speaker) => xml.Element("category", category =>
    {
        category.Attribute("term", speaker.Id);
        category.Attribute("label", speaker.Name);
    });
}
