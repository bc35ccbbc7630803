using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Tests.Index.Text;

namespace NegotiationsSearch.Tests.Index.Queries;

/// <summary>The cases of TestData/queries: a query, its canonical form with what the warnings say, or the error and its position, and why.</summary>
public class QuerySuiteTests
{
    internal sealed record Case(string Q, string Why, string? Parsed = null, string[]? Warnings = null, string? Error = null, int? Position = null);

    public static IEnumerable<TheoryDataRow<string, string, int>> Cases => SuiteFile.Rows<Case>("queries", entry => entry.Why);

    [Theory, MemberData(nameof(Cases))]
    public void A_query_reads_as_expected(string culture, string topic, int place)
    {
        var expected = SuiteFile.Read<Case>("queries", topic)[place];
        using var _ = new CultureScope(culture);
        if (expected.Error is null)
            AssertParsed(expected);
        else
            AssertRejected(expected);
    }

    private static void AssertParsed(Case expected)
    {
        var query = QueryParser.Parse(expected.Q);
        Assert.Equal(expected.Parsed, QueryFormatter.Format(query.Root));
        Assert.Equal(expected.Warnings?.Length ?? 0, query.Warnings.Count);
        Assert.All(query.Warnings.Zip(expected.Warnings ?? []), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
    }

    private static void AssertRejected(Case expected)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => QueryParser.Parse(expected.Q));
        Assert.Contains(expected.Error!, error.Message, StringComparison.Ordinal);
        Assert.Equal(expected.Position, error.Position);
    }
}
