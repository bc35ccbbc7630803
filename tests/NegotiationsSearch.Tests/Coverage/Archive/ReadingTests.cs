using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class ReadingTests
{
    [Fact]
    public void Reading_goes_on_after_the_batch_that_ended_at_the_position()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        Assert.Empty(archive.ReadFrom(archive.Start));
        archive.Append([Samples.Version("a"), Samples.Version("b")]);
        var middle = archive.End;
        archive.Append([Samples.Version("c")]);

        Assert.Equal(middle, archive.ReadFrom(archive.Start).First().End);
        Assert.Equal(archive.End, Assert.Single(archive.ReadFrom(middle)).End);
        Assert.Empty(archive.ReadFrom(archive.End));
    }

    [Fact]
    public void An_append_of_nothing_writes_nothing()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        var end = archive.End;

        Assert.Empty(archive.Append([]));

        Assert.Equal(end, archive.End);
    }

    [Fact]
    public void What_is_appended_while_reading_is_read_too()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a")]);
        var read = 0;

        foreach (var _ in archive.ReadFrom(archive.Start))
            if (++read < 5) archive.Append([Samples.Version($"a{read}")]);

        Assert.Equal(5, read);
    }

    [Fact]
    public async Task Readers_beside_a_living_writer_see_only_whole_records()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        var first = archive.Append([Samples.Version("0")])[0];
        var reader = new ArchiveReader(directory.Path);
        var writing = Task.Run(() =>
        {
            for (var batch = 1; batch <= 100; batch++) archive.Append([Samples.Version($"{batch}")]);
        }, TestContext.Current.CancellationToken);

        while (!writing.IsCompleted)
        {
            Assert.NotNull(reader.Read(first));
            var ids = archive.Ids();
            Assert.Equal(Enumerable.Range(0, ids.Count).Select(id => $"{id}"), ids);
        }
        await writing;

        Assert.Equal(101, archive.Ids().Count);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 1_000_000)]
    public void A_position_that_is_not_of_this_archive_asks_for_a_rebuild(int generation, long offset)
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);

        var refusal = Assert.Throws<ArchivePositionException>(() => archive.ReadFrom(new ArchivePosition(generation, offset)));

        Assert.Contains("Rebuild", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_and_addresses_are_read_as_they_are_written()
    {
        var (position, address) = (new ArchivePosition(3, 5_000_000_000), new ArchiveAddress(3, 5_000_000_000, 499));

        Assert.Equal("3:5000000000", position.ToString());
        Assert.True(ArchivePosition.TryParse(position.ToString(), out var readPosition));
        Assert.Equal(position, readPosition);
        Assert.Equal("3:5000000000:499", address.ToString());
        Assert.True(ArchiveAddress.TryParse(address.ToString(), out var readAddress));
        Assert.Equal(address, readAddress);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1:-2")]
    [InlineData("1:2:3:4")]
    [InlineData("1: 2")]
    [InlineData("1:99999999999999999999")]
    public void Anything_else_is_no_position_and_no_address(string? text)
    {
        Assert.False(ArchivePosition.TryParse(text, out _));
        Assert.False(ArchiveAddress.TryParse(text, out _));
    }
}
