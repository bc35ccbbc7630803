using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class DamageTests
{
    [Fact]
    public void A_flipped_bit_in_any_byte_of_a_middle_batch_costs_that_batch_and_no_other()
    {
        using var directory = new TemporaryDirectory();
        var (path, middle, last, whole) = WriteThreeBatches(directory);
        for (var at = middle.Offset; at < last.Offset; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= (byte)(1 << (int)(at % 8));
            File.WriteAllBytes(path, damaged);
            using var archive = ArticleArchive.Open(directory.Path);
            var damages = new List<ArchiveDamagedException>();
            var ids = archive.ReadFrom(archive.Start, damages.Add).SelectMany(batch => batch.Records)
                .Select(entry => ((ArchiveRecord.Version)entry.Record).Article.Id).ToList();

            Assert.Equal(0, archive.MendedBytes);
            if (damages.Count == 0) Assert.Equal(["a", "b", "c"], ids); // The bits that fill up deflate's last byte mean nothing.
            else AssertDamage(Assert.Single(damages), ids, middle, last);
        }
    }

    [Fact]
    public void Damage_names_file_and_byte_and_reading_goes_on_behind_it()
    {
        using var directory = new TemporaryDirectory();
        var (path, middle, last, whole) = WriteThreeBatches(directory);
        whole[middle.Offset + 60] ^= 0x55;
        File.WriteAllBytes(path, whole);
        using var archive = ArticleArchive.Open(directory.Path);

        var damage = Assert.Throws<ArchiveDamagedException>(() => archive.All());

        Assert.Contains($"'{path}' is damaged at byte {middle.Offset}", damage.Message, StringComparison.Ordinal);
        Assert.Equal(last, damage.Next);
        Assert.Single(archive.ReadFrom(damage.Next));
    }

    [Fact]
    public void A_purge_stops_at_damage_unless_it_is_told_to_leave_it_out()
    {
        using var directory = new TemporaryDirectory();
        var (path, middle, _, whole) = WriteThreeBatches(directory);
        whole[middle.Offset + 60] ^= 0x55;
        File.WriteAllBytes(path, whole);
        using var archive = ArticleArchive.Open(directory.Path);
        var damages = new List<ArchiveDamagedException>();

        Assert.Throws<ArchiveDamagedException>(() => archive.Purge(article => article.Id == "a"));
        Assert.Equal(1, archive.End.Generation);
        archive.Purge(article => article.Id == "a", damages.Add);

        Assert.Single(damages);
        Assert.Equal(["c"], archive.Ids());
    }

    [Fact]
    public void A_record_in_a_damaged_batch_is_an_error_and_one_that_is_not_there_is_none()
    {
        using var directory = new TemporaryDirectory();
        var (path, middle, last, whole) = WriteThreeBatches(directory);
        whole[middle.Offset + 60] ^= 0x55;
        File.WriteAllBytes(path, whole);
        var reader = new ArchiveReader(directory.Path);

        Assert.Throws<ArchiveDamagedException>(() => reader.Read(new ArchiveAddress(1, middle.Offset, 0)));
        Assert.NotNull(reader.Read(new ArchiveAddress(1, last.Offset, 0)));
        Assert.Null(reader.Read(new ArchiveAddress(1, last.Offset, 1)));
        Assert.Null(reader.Read(new ArchiveAddress(1, last.Offset + 1, 0)));
        Assert.Null(reader.Read(new ArchiveAddress(1, long.MaxValue, 0)));
        Assert.Null(reader.Read(new ArchiveAddress(1, 0, 0)));
        Assert.Null(reader.Read(new ArchiveAddress(2, 0, 0)));
        Assert.Null(new ArchiveReader(directory.In("nowhere")).Read(new ArchiveAddress(1, 0, 0)));
    }

    private static void AssertDamage(ArchiveDamagedException damage, List<string> ids, ArchivePosition middle, ArchivePosition last)
    {
        Assert.Equal(middle.Offset, damage.Offset);
        Assert.Equal(last, damage.Next);
        Assert.Equal(["a", "c"], ids);
    }

    private static (string Path, ArchivePosition Middle, ArchivePosition Last, byte[] Whole) WriteThreeBatches(TemporaryDirectory directory)
    {
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a")]);
        var middle = archive.End;
        archive.Append([Samples.Version("b")]);
        var last = archive.End;
        archive.Append([Samples.Version("c")]);
        var path = directory.In("coverage-0001.jsonl.gz");
        return (path, middle, last, File.ReadAllBytes(path));
    }
}
