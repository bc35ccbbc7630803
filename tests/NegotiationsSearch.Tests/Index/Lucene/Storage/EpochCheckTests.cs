using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class EpochCheckTests
{
    [Fact]
    public void A_committed_epoch_is_sound_even_with_leftovers_of_an_uncommitted_segment()
    {
        using var storage = new StorageFixture();
        var epoch = storage.BuildEpoch(100);
        File.WriteAllText(Path.Combine(storage.Layout.EpochPath(epoch), "_99.fdt"), "half-writ");
        Assert.Null(EpochCheck.Run(storage.Layout.EpochPath(epoch)).Problem);
    }

    [Fact]
    public void Every_flipped_byte_and_every_cut_is_noticed_whatever_the_file()
    {
        using var storage = new StorageFixture();
        var path = storage.Layout.EpochPath(storage.BuildEpoch(100));
        foreach (var file in Directory.GetFiles(path).Where(file => Path.GetFileName(file) is not "segments.gen"))
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var position in new[] { 0, bytes.Length / 3, bytes.Length / 2, bytes.Length - 1 })
                AssertNoticed(path, file, [.. bytes[..position], (byte)(bytes[position] ^ 0x10), .. bytes[(position + 1)..]]);
            AssertNoticed(path, file, bytes[..(bytes.Length / 2)]);
            AssertNoticed(path, file, []);
            File.WriteAllBytes(file, bytes);
        }
        Assert.True(EpochCheck.Run(path).IsSound);
    }

    [Fact]
    public void An_epoch_without_a_commit_is_not_sound()
    {
        using var storage = new StorageFixture();
        var result = EpochCheck.Run(storage.Layout.EpochPath(storage.Layout.NewEpochName()));
        Assert.False(result.IsSound);
        Assert.Contains(storage.Layout.EpochsPath, result.Problem, StringComparison.Ordinal);
    }

    private static void AssertNoticed(string path, string file, byte[] damaged)
    {
        File.WriteAllBytes(file, damaged);
        Assert.False(EpochCheck.Run(path).IsSound, Path.GetFileName(file));
    }
}
