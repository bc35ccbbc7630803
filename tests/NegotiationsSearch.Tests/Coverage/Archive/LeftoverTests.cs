using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class LeftoverTests
{
    [Fact]
    public void A_crash_before_the_new_generation_has_its_name_leaves_the_old_one()
    {
        using var directory = new TemporaryDirectory();
        var (old, purged) = Purge(directory);
        foreach (var length in new[] { 0, 10, purged.Length / 2, purged.Length })
        {
            File.WriteAllBytes(directory.In("coverage-0001.jsonl.gz"), old);
            File.WriteAllBytes(directory.In("coverage-0002.jsonl.gz.tmp"), purged[..length]);
            File.Delete(directory.In("coverage-0002.jsonl.gz"));

            using var archive = ArticleArchive.Open(directory.Path);

            Assert.Equal(["a", "b"], archive.Ids());
            Assert.Equal([directory.In("coverage-0001.jsonl.gz")], Directory.GetFiles(directory.Path));
        }
    }

    [Fact]
    public void A_crash_before_the_old_generation_is_deleted_leaves_the_new_one()
    {
        using var directory = new TemporaryDirectory();
        var (old, _) = Purge(directory);
        File.WriteAllBytes(directory.In("coverage-0001.jsonl.gz"), old);

        using var archive = ArticleArchive.Open(directory.Path);

        Assert.Equal(["b"], archive.Ids());
        Assert.Equal([directory.In("coverage-0002.jsonl.gz")], Directory.GetFiles(directory.Path));
    }

    [Fact]
    public void A_crash_while_the_first_file_is_made_leaves_an_archive_that_starts_anew()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllBytes(directory.In("coverage-0001.jsonl.gz.tmp"), [0x1f, 0x8b]);

        using var archive = ArticleArchive.Open(directory.Path);

        Assert.Empty(archive.All());
        Assert.Equal([directory.In("coverage-0001.jsonl.gz")], Directory.GetFiles(directory.Path));
    }

    [Fact]
    public void Files_of_other_names_are_left_alone()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.In("notes.tmp"), "mine");
        File.WriteAllText(directory.In("coverage-copy.jsonl.gz"), "mine");

        using var archive = ArticleArchive.Open(directory.Path);

        Assert.Equal(3, Directory.GetFiles(directory.Path).Length);
    }

    private static (byte[] Old, byte[] Purged) Purge(TemporaryDirectory directory)
    {
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a"), Samples.Version("b")]);
        var old = File.ReadAllBytes(directory.In("coverage-0001.jsonl.gz"));
        archive.Purge(article => article.Id == "a");
        return (old, File.ReadAllBytes(directory.In("coverage-0002.jsonl.gz")));
    }
}
