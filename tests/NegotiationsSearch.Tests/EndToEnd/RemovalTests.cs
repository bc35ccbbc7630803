namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class RemovalTests
{
    [Theory]
    [InlineData("--id", "pilots-strike")]
    [InlineData("--url", "https://bay-observer.example/2031/pilots")]
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
    [InlineData("--url", "https://bay-observer.example/2031/pilots")]
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
}
