using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>The cases of TestData/search: articles, what is asked over HTTP, what is expected, and why.</summary>
public sealed class SearchSuiteTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases => SuiteCase.Names.Select(name => new TheoryDataRow<string>(name));

    [Theory, MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_expected(string name) => SuiteRun.CheckAsync(SuiteCase.Read(name));

    [Fact]
    public void No_area_is_empty() =>
        Assert.All(System.IO.Directory.GetDirectories(SuiteCase.Root), area => Assert.NotEmpty(System.IO.Directory.GetDirectories(area)));
}
