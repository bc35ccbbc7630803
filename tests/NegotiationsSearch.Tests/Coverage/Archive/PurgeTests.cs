using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class PurgeTests
{
    [Fact]
    public void A_purged_article_keeps_its_id_url_source_and_dates_and_no_word_of_its_text()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a", "https://velmar.example/a", text: "A secret."), Samples.Version("b")]);

        archive.Purge(article => article.Id == "a");

        var article = Samples.Article("a", "https://velmar.example/a");
        Assert.Equal(new ArchiveRecord.Purged("a", article.Url, article.Source, article.Published, Samples.Noon), archive.All()[0]);
        Assert.Equal(["b"], archive.Ids());
        Assert.DoesNotContain(Gzip.ReadLines(directory.In("coverage-0002.jsonl.gz")), line => line.Contains("secret", StringComparison.Ordinal)
            || line.Contains("Title of a", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_version_of_a_purged_article_goes_also_where_only_id_or_url_joins_them()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("first", "https://velmar.example/1"), Samples.Version("other", "https://velmar.example/2")]);
        archive.Append([Samples.Version("second", "https://velmar.example/1")]);
        archive.Append([Samples.Version("second", text: "The one that is named.")]);

        Assert.Equal(3, archive.Purge(article => article.Paragraphs[0] == "The one that is named."));

        Assert.Equal(["other"], archive.Ids());
    }

    [Fact]
    public void Everything_else_stays_in_its_order_and_its_batches()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        var removal = new ArchiveRecord.Removal(RemovalKey.Id, "a", Samples.Noon);
        archive.Append([Samples.Version("a"), Samples.Version("b")]);
        archive.Append([removal]);
        archive.Append([new ArchiveRecord.Restoration(RemovalKey.Source, "The Orsk Herald", Samples.Noon), Samples.Version("c")]);

        archive.Purge(article => article.Id == "a");

        Assert.Equal([2, 1, 2], archive.ReadFrom(archive.Start).Select(batch => batch.Records.Count));
        Assert.Equal(["b", "c"], archive.Ids());
        Assert.Contains(removal, archive.All());
    }

    [Fact]
    public void Positions_and_addresses_of_before_are_refused_afterwards()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        var address = archive.Append([Samples.Version("a"), Samples.Version("b")])[1];
        var (start, end) = (archive.Start, archive.End);
        var reading = archive.ReadFrom(start).GetEnumerator();

        archive.Purge(article => article.Id == "a");

        Assert.Equal(2, archive.End.Generation);
        Assert.Contains("Rebuild", Assert.Throws<ArchivePositionException>(() => archive.ReadFrom(end)).Message, StringComparison.Ordinal);
        Assert.Throws<ArchivePositionException>(() => archive.ReadFrom(start));
        Assert.Throws<ArchivePositionException>(() => reading.MoveNext());
        Assert.Null(new ArchiveReader(directory.Path).Read(address));
    }

    [Fact]
    public void A_purge_of_nothing_rewrites_nothing()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a")]);
        var end = archive.End;

        Assert.Equal(0, archive.Purge(article => article.Id == "b"));

        Assert.Equal(end, archive.End);
    }

    [Fact]
    public void A_purged_archive_is_appended_to_and_opened_like_any_other()
    {
        using var directory = new TemporaryDirectory();
        using (var archive = ArticleArchive.Open(directory.Path))
        {
            archive.Append([Samples.Version("a"), Samples.Version("b")]);
            archive.Purge(article => article.Id == "a");
            archive.Append([Samples.Version("c")]);
        }

        using var reopened = ArticleArchive.Open(directory.Path);
        Assert.Equal(["b", "c"], reopened.Ids());
        Assert.Equal([directory.In("coverage-0002.jsonl.gz")], Directory.GetFiles(directory.Path));
    }
}
