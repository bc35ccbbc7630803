using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns an article as the coverage has it into an article as the index takes it.</summary>
internal static class ArticleMapping
{
    public static ArticleDocument ToDocument(Article article, Extraction extraction, ArchiveAddress address) => new()
    {
        Id = article.Id,
        Url = article.Url,
        Source = article.Source,
        Title = article.Title,
        Byline = article.Byline,
        Published = article.Published is { } published ? ToPublishedAt(published) : null,
        Language = article.Language,
        Paragraphs = article.Paragraphs,
        Quotations = QuotationMapping.ToDocuments(extraction.Quotations, article.Paragraphs),
        Mentions = [.. extraction.Mentions.Select(mention => new MentionDocument(mention.Words.Paragraph, SpeakerMapping.ToSpeaker(mention.Person)))],
        ContentHash = ContentHash.Of(article),
        ArchiveAddress = address.ToString(),
    };

    private static PublishedAt ToPublishedAt(PublicationDate date) => new(date.ToString(), date.Day, date.Moment);
}
