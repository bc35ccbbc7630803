using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>A suite that cannot fail tells nothing.</summary>
public sealed class SuiteRunnerTests : IDisposable
{
    private const string Article = """[{"name": "a", "paragraphs": ["Talks."]}]""";
    private readonly DirectoryInfo _root = System.IO.Directory.CreateTempSubdirectory("search-cases-");

    [Fact]
    public void A_case_without_searches_is_refused()
    {
        Write(Article, """{"why": "…", "searches": []}""");
        Assert.Contains("asks nothing", Assert.Throws<InvalidDataException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_lacks_a_file_is_refused()
    {
        File.WriteAllText(Path.Combine(_root.FullName, "documents.json"), Article);
        Assert.Contains("searches.json is missing", Assert.Throws<InvalidDataException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_without_a_reason_is_refused()
    {
        Write(Article, """{"why": "…", "searches": [{"why": "", "get": "q=talks", "hits": []}]}""");
        Assert.Contains("why", Assert.Throws<InvalidDataException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expectation_of_an_unknown_name_is_refused()
    {
        Write(Article, """{"why": "…", "searches": [{"why": "…", "get": "q=talks", "hits": ["a/1"]}]}""");
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SuiteRun.DifferencesAsync(Read()));
        Assert.Contains("\"a/1\"", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"hits\": []")]
    [InlineData("\"order\": [\"a/0\", \"a/0\"]")]
    [InlineData("\"total\": 2")]
    [InlineData("\"matches\": {\"a/0\": [\"talk\"]}")]
    [InlineData("\"ranges\": {\"a/0\": [[0, 4]]}")]
    [InlineData("\"texts\": {\"a/0\": \"Talk.\"}")]
    [InlineData("\"warnings\": [\"any\"]")]
    [InlineData("\"facets\": {\"source\": [\"valmere-courier 2\"]}")]
    [InlineData("\"groups\": 1")]
    [InlineData("\"more\": true")]
    [InlineData("\"status\": 400")]
    [InlineData("\"says\": \"tolks\"")]
    public async Task What_differs_is_told(string expected)
    {
        Write(Article, $$"""{"why": "…", "searches": [{"why": "…", "get": "q=talks&facet=source", {{expected}}}]}""");
        Assert.NotEmpty(await SuiteRun.DifferencesAsync(Read()));
    }

    public void Dispose() => _root.Delete(recursive: true);

    private SuiteCase Read() => SuiteCase.Read("", _root.FullName);

    private void Write(string documents, string searches)
    {
        File.WriteAllText(Path.Combine(_root.FullName, "documents.json"), documents);
        File.WriteAllText(Path.Combine(_root.FullName, "searches.json"), searches);
    }
}
