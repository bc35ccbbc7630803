using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class TornTailTests
{
    [Fact]
    public void An_append_torn_at_any_byte_is_cut_off_and_all_before_it_stays()
    {
        using var directory = new TemporaryDirectory();
        var (path, before, whole) = WriteTwoBatches(directory);

        for (var length = before; length <= whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..(int)length]);
            using var archive = ArticleArchive.Open(directory.Path);
            var kept = length == whole.Length;
            Assert.Equal(kept ? ["a", "b", "c"] : ["a"], archive.Ids());
            Assert.Equal(kept ? 0 : length - before, archive.MendedBytes);
            Assert.Equal(kept ? whole.Length : before, new FileInfo(path).Length);
        }
    }

    [Fact]
    public void An_append_that_reached_the_disk_as_zeros_from_any_byte_on_is_cut_off()
    {
        using var directory = new TemporaryDirectory();
        var (path, before, whole) = WriteTwoBatches(directory);

        for (var length = (int)before; length < whole.Length; length++)
        {
            var torn = whole.ToArray();
            torn.AsSpan(length).Clear();
            if (torn.AsSpan().SequenceEqual(whole)) continue;
            File.WriteAllBytes(path, torn);
            using var archive = ArticleArchive.Open(directory.Path);
            Assert.Equal(["a"], archive.Ids());
        }
    }

    [Fact]
    public void After_mending_the_archive_goes_on_where_it_was()
    {
        using var directory = new TemporaryDirectory();
        var (path, _, whole) = WriteTwoBatches(directory);
        File.WriteAllBytes(path, whole[..^3]);

        using (var mended = ArticleArchive.Open(directory.Path)) mended.Append([Samples.Version("d")]);
        using var archive = ArticleArchive.Open(directory.Path);

        Assert.Equal(["a", "d"], archive.Ids());
        Assert.Equal(0, archive.MendedBytes);
    }

    private static (string Path, long Before, byte[] Whole) WriteTwoBatches(TemporaryDirectory directory)
    {
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a")]);
        var before = archive.End.Offset;
        archive.Append([Samples.Version("b"), Samples.Version("c")]);
        var path = directory.In("coverage-0001.jsonl.gz");
        return (path, before, File.ReadAllBytes(path));
    }
}
