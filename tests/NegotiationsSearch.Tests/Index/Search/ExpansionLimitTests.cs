using NegotiationsSearch.Tests.Index.Search.Suites;
using NegotiationsSearch.Tests.Web;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>A beginning inside a phrase may stand for many words, but not for any number.</summary>
public sealed class ExpansionLimitTests
{
    private const int Limit = 1024;

    [Theory]
    [InlineData(Limit, "/v1/search?q=\"pa* here\"", 200)]
    [InlineData(Limit + 1, "/v1/search?q=\"pa* here\"", 400)]
    [InlineData(Limit + 1, "/v1/search?q=\"pa*\"", 400)]
    [InlineData(Limit + 1, "/v1/search?q=\"paa* here\"", 200)]
    [InlineData(Limit + 1, "/v1/search?q=pa*", 200)]
    [InlineData(Limit + 1, "/v1/search?q=pa* -\"here pa*\"", 400)]
    public async Task A_beginning_that_stands_for_too_many_words_is_refused_with_advice(int words, string path, int status)
    {
        using var index = new TemporaryIndex();
        index.Write(writer => writer.Replace(new SuiteArticle { Name = "a", Paragraphs = [string.Join(' ', Words(words)) + " here"] }.ToDocument()));
        await using var host = await HostedSearch.StartAsync(options => options.IndexDirectory = index.Path);
        using var response = await host.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 400, body.Contains("Give more of its letters", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(int count) =>
        from number in Enumerable.Range(0, count)
        select $"pa{(char)('a' + number / 676)}{(char)('a' + number / 26 % 26)}{(char)('a' + number % 26)}";
}
