namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class RemovalTests
{
    private const string PilotsUrl = "https://bay-observer.example/2031/pilots";

    [Theory]
    [InlineData("--id", "pilots-strike")]
    [InlineData("--url", PilotsUrl)]
    [InlineData("--source", "Bay Observer")]
    public async Task A_removed_article_comes_back_neither_by_reading_nor_by_a_rebuild(string key, string value)
    {
        using var place = new Workplace();
        await place.IndexAsync();
        var removal = await place.RunAsync("remove", key, value);
        Assert.Equal(0, removal.ExitCode);
        Assert.Contains("articles: 1\n", removal.Output, StringComparison.Ordinal);

        var again = await place.IndexAsync("pilots-strike.txt");
        Assert.Contains("kept out, removed before: 1\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await place.RunAsync("rebuild")).ExitCode);
        Assert.StartsWith("0 paragraphs", (await place.RunAsync("search", "\"ink is dry\"")).Output, StringComparison.Ordinal);
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "\"off the table\"")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id", "pilots-strike")]
    [InlineData("--url", PilotsUrl)]
    [InlineData("--source", "Bay Observer")]
    public async Task A_removal_taken_back_lets_the_article_in_again(string key, string value)
    {
        using var place = new Workplace();
        await place.IndexAsync("pilots-strike.txt");
        await place.RunAsync("remove", key, value);
        Assert.Equal(0, (await place.RunAsync("restore", key, value)).ExitCode);
        var again = await place.IndexAsync("pilots-strike.txt");
        Assert.Contains("new: 1\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_purge_no_file_of_the_index_directory_holds_the_text()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        var purge = await place.RunAsync("remove", "--id", "pilots-strike", "--purge");
        Assert.Equal(0, purge.ExitCode);
        Assert.Contains("versions purged from the archive: 1\n", purge.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Maren Toll", IndexText.In(place.Index), StringComparison.Ordinal);
        Assert.Contains("Tamsin Orrel", IndexText.In(place.Index), StringComparison.Ordinal);
        Assert.Contains("kept out, removed before: 1\n", (await place.IndexAsync("pilots-strike.txt")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_removed_and_restored_by_the_public_id_that_answers_show()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        var publicId = GeneratedArticle.PublicIdOf("pilots-strike");
        var removal = await place.RunAsync("remove", "--id", publicId);
        Assert.Contains("removed: id pilots-strike\narticles: 1\nid: pilots-strike\n", removal.Output, StringComparison.Ordinal);
        Assert.Contains("source: Bay Observer\n", removal.Output, StringComparison.Ordinal);
        Assert.Contains(
            "removed: id pilots-strike\narticles: 0\n",
            (await place.RunAsync("remove", "--id", publicId)).Output,
            StringComparison.Ordinal);
        Assert.Contains("kept out, removed before: 1\n", (await place.IndexAsync("pilots-strike.txt")).Output, StringComparison.Ordinal);

        Assert.Contains("restored: id pilots-strike\n", (await place.RunAsync("restore", "--id", publicId)).Output, StringComparison.Ordinal);
        Assert.Contains("new: 1\n", (await place.IndexAsync("pilots-strike.txt")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restoration_tells_when_there_was_no_removal_or_another_one_stays()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        Assert.Contains("There was no such removal.", (await place.RunAsync("restore", "--id", "pilots-strike")).Output, StringComparison.Ordinal);
        await place.RunAsync("remove", "--url", PilotsUrl);
        Assert.Contains(
            "A removal by another key still keeps it out",
            (await place.RunAsync("restore", "--id", "pilots-strike")).Output,
            StringComparison.Ordinal);
        Assert.Contains("kept out, removed before: 1\n", (await place.IndexAsync("pilots-strike.txt")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id", "pilots-strike")]
    [InlineData("--url", PilotsUrl)]
    [InlineData("--source", "Bay Observer")]
    public async Task A_rebuild_and_a_purge_leave_the_tombstones_of_the_removal(string key, string value)
    {
        using var place = new Workplace();
        await place.IndexAsync();
        await place.RunAsync("remove", key, value);
        var tombstones = TombstoneText.In(place.Index);
        Assert.NotEmpty(tombstones);
        await place.RunAsync("rebuild");
        Assert.Equal(tombstones, TombstoneText.In(place.Index));

        using var other = new Workplace();
        await other.IndexAsync();
        await other.RunAsync("remove", key, value, "--purge");
        Assert.Equal(tombstones, TombstoneText.In(other.Index));
    }

    [Fact]
    public async Task An_article_purged_by_its_URL_does_not_come_back_without_it()
    {
        using var place = new Workplace();
        await place.IndexAsync("pilots-strike.txt");
        await place.RunAsync("remove", "--url", PilotsUrl, "--purge");
        var file = place.Write(
            "again.jsonl",
            """{"id":"pilots-strike","source":"Bay Observer","body":"The ink is dry."}""");
        var again = await place.RunAsync("index", file);
        Assert.Contains("kept out, removed before: 1\n", again.Output, StringComparison.Ordinal);
    }
}
