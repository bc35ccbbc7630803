using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Exports;

/// <summary>Makes JSON Feeds.</summary>
internal static class JsonFeed
{
    public const string ContentType = "application/feed+json";

    /// <param name="site">Where items without a web address are shown.</param>
    /// <param name="self">The feed's own address.</param>
    /// <param name="title">What the feed is called.</param>
    /// <param name="provenance">Where the hits come from.</param>
    /// <param name="hits">The newest first.</param>
    public static JsonFeedAnswer Of(SiteLinks site, string self, string title, ExportAnswer provenance, IReadOnlyList<HitAnswer> hits) => new()
    {
        Title = title,
        HomePageUrl = provenance.Search,
        FeedUrl = self,
        Items = [.. hits.Select(hit => Item(new FeedEntry(hit, site)))],
        Provenance = provenance,
    };

    private static JsonFeedItem Item(FeedEntry entry) => new()
    {
        Id = entry.Id,
        Url = entry.Link,
        Title = entry.Title,
        ContentText = entry.Hit.Text,
        DatePublished = entry.Published is { } published ? FeedEntry.Moment(published) : null,
        Authors = [new JsonFeedAuthor { Name = entry.Hit.Article.Source.Name }],
        Language = entry.Hit.Article.Language,
        Hit = entry.Hit,
    };
}
