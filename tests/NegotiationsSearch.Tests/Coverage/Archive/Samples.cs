using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

/// <summary>Articles and records for the tests, and what is compared of them.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2031, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static Article Article(string id, string? url = null, string source = "The Velmar Courier", string text = "The talks went on.") => new()
    {
        Id = id,
        Url = url,
        Source = source,
        Title = $"Title of {id}",
        Published = new PublicationDate(new DateOnly(2031, 3, 4)),
        Language = "en",
        Paragraphs = [text, "“We will be back,” the envoy of Orsk said."],
    };

    public static ArchiveRecord Version(string id, string? url = null, string source = "The Velmar Courier", string text = "The talks went on.") =>
        new ArchiveRecord.Version(Article(id, url, source, text), Noon);

    /// <summary>Everything a record says, spelled out by UTF-16 code unit, so that two are the same exactly when they read the same.</summary>
    public static string Spell(ArchiveRecord record)
    {
        var spelled = record is ArchiveRecord.Version version ? $"{version.Recorded:O} {Spell(version.Article)}" : $"{record} {record.Recorded:O}";
        return string.Concat(spelled.Select(unit => unit is >= ' ' and <= '~' ? $"{unit}" : $"<{(int)unit:X4}>"));
    }

    public static List<ArchiveRecord> All(this ArticleArchive archive) =>
        [.. archive.ReadFrom(archive.Start).SelectMany(batch => batch.Records).Select(entry => entry.Record)];

    public static List<string> Ids(this ArticleArchive archive) =>
        [.. archive.All().OfType<ArchiveRecord.Version>().Select(version => version.Article.Id)];

    private static string Spell(Article article) =>
        string.Join('|', article with { Paragraphs = [] }, article.Published?.Time?.Ticks, article.Published?.Offset?.Ticks, article.Paragraphs.Count)
        + string.Join('|', article.Paragraphs.Select(paragraph => $"{paragraph.Length}:{paragraph}"));
}
