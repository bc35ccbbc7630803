using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class FullDiskTests
{
    [Fact]
    public void An_append_that_finds_the_disk_full_at_any_byte_leaves_the_file_as_it_was()
    {
        using var directory = new TemporaryDirectory();
        var disk = new Disk();
        using var archive = ArticleArchive.Open(directory.Path, disk.Open);
        archive.Append([Samples.Version("a")]);
        var (end, before) = (archive.End, File.ReadAllBytes(PathIn(directory)));

        for (var room = 0; room < 200; room++)
        {
            disk.Capacity = end.Offset + room;
            var failure = Assert.Throws<ArchiveWriteException>(() => archive.Append([Samples.Version("b")]));
            Assert.Contains("No space left on device", failure.Message, StringComparison.Ordinal);
            Assert.Contains(PathIn(directory), failure.Message, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(PathIn(directory)));
            Assert.Equal(end, archive.End);
        }

        disk.Capacity = long.MaxValue;
        archive.Append([Samples.Version("b")]);
        Assert.Equal(["a", "b"], archive.Ids());
    }

    [Fact]
    public void An_append_that_could_not_be_synced_is_taken_back()
    {
        using var directory = new TemporaryDirectory();
        var disk = new Disk();
        using (var archive = ArticleArchive.Open(directory.Path, disk.Open))
        {
            disk.SyncFails = true;
            Assert.Throws<ArchiveWriteException>(() => archive.Append([Samples.Version("a")]));
            Assert.Empty(archive.All());
            disk.SyncFails = false;
            archive.Append([Samples.Version("b")]);
        }

        using var reopened = ArticleArchive.Open(directory.Path);
        Assert.Equal(["b"], reopened.Ids());
        Assert.Equal(0, reopened.MendedBytes);
    }

    [Fact]
    public void What_could_not_even_be_cut_off_is_never_read_and_is_cut_off_before_the_next_append()
    {
        using var directory = new TemporaryDirectory();
        var disk = new Disk();
        using (var archive = ArticleArchive.Open(directory.Path, disk.Open))
        {
            (disk.SyncFails, disk.CutFails) = (true, true);
            Assert.Throws<ArchiveWriteException>(() => archive.Append([Samples.Version("a", text: new string('x', 5000))]));
            Assert.Throws<ArchiveWriteException>(() => archive.Append([Samples.Version("b")]));
            Assert.Empty(archive.All());
            (disk.SyncFails, disk.CutFails) = (false, false);
            archive.Append([Samples.Version("c")]);
        }

        using var reopened = ArticleArchive.Open(directory.Path);
        Assert.Equal(["c"], reopened.Ids());
        Assert.Equal(0, reopened.MendedBytes);
    }

    [Fact]
    public void A_purge_that_finds_the_disk_full_leaves_the_archive_as_it_was_and_can_be_repeated()
    {
        using var directory = new TemporaryDirectory();
        var disk = new Disk();
        using var archive = ArticleArchive.Open(directory.Path, disk.Open);
        archive.Append([Samples.Version("a"), Samples.Version("b")]);
        var (end, before) = (archive.End, File.ReadAllBytes(PathIn(directory)));

        for (disk.Capacity = 0; disk.Capacity < 200; disk.Capacity += 7)
        {
            Assert.Throws<ArchiveWriteException>(() => archive.Purge(article => article.Id == "a"));
            Assert.Equal([PathIn(directory)], Directory.GetFiles(directory.Path));
            Assert.Equal(before, File.ReadAllBytes(PathIn(directory)));
            Assert.Equal(end, archive.End);
        }

        disk.Capacity = long.MaxValue;
        Assert.Equal(1, archive.Purge(article => article.Id == "a"));
        Assert.Equal(["b"], archive.Ids());
    }

    [Fact]
    public void An_archive_that_cannot_be_started_says_so_and_leaves_nothing_behind()
    {
        using var directory = new TemporaryDirectory();

        Assert.Throws<ArchiveWriteException>(() => ArticleArchive.Open(directory.Path, new Disk { Capacity = 10 }.Open));

        Assert.Empty(Directory.GetFiles(directory.Path));
    }

    private static string PathIn(TemporaryDirectory directory) => directory.In("coverage-0001.jsonl.gz");
}
