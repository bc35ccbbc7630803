using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Serving;

/// <summary>Old versions of articles, out of the archive, for the web.</summary>
internal sealed class ArchivedVersions(ArchiveReader archive)
{
    public ArchivedArticle? Read(string address) =>
        ArchiveAddress.TryParse(address, out var place) && archive.Read(place) is ArchiveRecord.Version version ? Map(version) : null;

    private static ArchivedArticle Map(ArchiveRecord.Version version) => new()
    {
        Title = version.Article.Title,
        Byline = version.Article.Byline,
        Url = version.Article.Url,
        Published = version.Article.Published?.ToString(),
        Language = version.Article.Language,
        Paragraphs = version.Article.Paragraphs,
        Recorded = version.Recorded,
    };
}
