using System.Text;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class FaultTests
{
    private const string Lines = """
        {"id":"1","source":"S","body":"One."}
        {"id":"2","source":"S","body":"Two."}
        {"id":"3","source":"S","bo
        """;

    [Theory]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task What_came_whole_before_a_read_error_is_kept(int chunk)
    {
        var outcomes = await Outcomes.FromStreamAsync(new ScriptedStream(Encoding.UTF8.GetBytes(Lines), chunk, new IOException("The disk is gone.")));

        Assert.Equal([null, null, SkipReason.Unreadable], Outcomes.Reasons(outcomes));
        var skip = (ReadOutcome.Skipped)outcomes[2];
        Assert.Equal("standard input:3", skip.Place.ToString());
        Assert.Contains("The disk is gone.", skip.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cut_of_a_gzip_is_told()
    {
        var whole = Outcomes.Gzip(Encoding.UTF8.GetBytes(Lines[..Lines.LastIndexOf('\n')]));
        for (var length = 3; length < whole.Length; length++)
        {
            var outcomes = await Outcomes.FromBytesAsync(whole[..length]);
            Assert.Equal(SkipReason.Unreadable, Assert.IsType<ReadOutcome.Skipped>(outcomes[^1]).Reason);
        }
        Assert.Equal(2, (await Outcomes.FromBytesAsync(whole)).Count);
    }

    [Theory]
    [InlineData("nowhere/nothing.jsonl")]
    [InlineData("")]
    [InlineData("no\0path")]
    public async Task A_path_that_is_not_there_is_told_as_it_was_typed(string path)
    {
        var skip = Assert.IsType<ReadOutcome.Skipped>(Assert.Single(await Outcomes.ReadAsync(path)));

        Assert.Equal((SkipReason.NotFound, path), (skip.Reason, skip.Place.File));
    }

    [Fact]
    public async Task A_file_named_on_purpose_is_looked_into_whatever_its_extension()
    {
        var path = Path.Combine(RepositoryPaths.TestData, "reading", "folders", "input", "notes");

        Assert.Contains(
            "begins like no format",
            Assert.IsType<ReadOutcome.Skipped>(Assert.Single(await Outcomes.ReadAsync(path))).Detail,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_path_does_not_keep_the_next_from_being_read()
    {
        var good = Path.Combine(RepositoryPaths.TestData, "reading", "folders", "input", "alpha.txt");

        Assert.Equal([SkipReason.NotFound, null, SkipReason.NotFound], Outcomes.Reasons(await Outcomes.ReadAsync("gone", good, "gone")));
    }

    [Fact]
    public void Missing_permission_says_what_to_check()
    {
        var fault = InputFault.Of(new UnauthorizedAccessException());

        Assert.Equal(SkipReason.Unreadable, fault?.Reason);
        Assert.Contains("permissions", fault?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_folder_within_a_folder_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "a.txt"), "source: S\n\nOne.", TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);

        Assert.Equal([null, SkipReason.Unreadable], Outcomes.Reasons(await Outcomes.ReadAsync(folder.Path)));
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var outcomes = new CoverageReader()
            .ReadAsync(["-"], new ScriptedStream(Encoding.UTF8.GetBytes(Lines), 40), cancelled.Token)
            .GetAsyncEnumerator(cancelled.Token);
        await using var _ = outcomes;

        Assert.True(await outcomes.MoveNextAsync());
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => { while (await outcomes.MoveNextAsync()) { } });
    }
}
