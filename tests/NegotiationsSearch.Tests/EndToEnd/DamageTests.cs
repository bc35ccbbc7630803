using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class DamageTests
{
    [Theory]
    [InlineData("*.tim")]
    [InlineData("*.si")]
    [InlineData("segments_*")]
    public async Task A_damaged_index_is_told_and_built_anew_from_the_archive(string pattern)
    {
        using var place = new Workplace();
        await place.IndexAsync();
        foreach (var file in System.IO.Directory.GetFiles(Epoch(place), pattern)) Flip(file, 10);
        await AssertGoesOnAsync(place, "Building the index anew from the archive.");
    }

    [Fact]
    public async Task Without_CURRENT_the_index_is_built_anew_from_the_archive()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        File.Delete(Path.Combine(place.Index, "CURRENT"));
        await AssertGoesOnAsync(place, "Building the index anew from the archive.");
    }

    [Fact]
    public async Task An_index_of_another_schema_is_built_anew_from_the_archive()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        using (var directory = WriterDirectory.Open(Epoch(place)))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)))
        {
            writer.SetCommitData(new Dictionary<string, string> { [CommitData.Schema] = "other", [IndexSchema.ArchiveKey] = "1:0" });
            writer.Commit();
        }
        await AssertGoesOnAsync(place, "Building the index anew from the archive.");
    }

    [Fact]
    public async Task What_was_lost_with_the_archives_tail_is_taken_again()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        using (var archive = File.OpenWrite(Archive(place))) archive.SetLength(archive.Length - 30);
        await AssertGoesOnAsync(place, "The last run was cut short");
    }

    [Fact]
    public async Task A_rebuild_that_fails_leaves_the_index_as_it_was()
    {
        using var place = new Workplace();
        await place.IndexAsync("harbour-round.txt");
        var end = (int)new FileInfo(Archive(place)).Length;
        await place.IndexAsync("pilots-strike.txt");
        var epoch = Epoch(place);
        Flip(Archive(place), end - 20);
        Assert.Equal(4, (await place.RunAsync("rebuild")).ExitCode);
        Assert.Equal([epoch], System.IO.Directory.GetDirectories(Path.GetDirectoryName(epoch)!));
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "\"off the table\"")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuild_tells_what_an_archive_has_lost()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        using (var archive = File.OpenWrite(Archive(place))) archive.SetLength(archive.Length - 30);
        Assert.Contains("The last run was cut short", (await place.RunAsync("rebuild")).Error, StringComparison.Ordinal);
    }

    private static async Task AssertGoesOnAsync(Workplace place, string sentence)
    {
        var run = await place.IndexAsync("harbour-round.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "\"off the table\"")).Output, StringComparison.Ordinal);
    }

    private static string Epoch(Workplace place)
    {
        var layout = new IndexLayout(place.Index);
        return layout.EpochPath(layout.CurrentEpoch()!);
    }

    private static string Archive(Workplace place) => System.IO.Directory.GetFiles(Path.Combine(place.Index, "archive"), "*.gz").Single();

    private static void Flip(string file, int position)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[position] ^= 0x5a;
        File.WriteAllBytes(file, bytes);
    }
}
