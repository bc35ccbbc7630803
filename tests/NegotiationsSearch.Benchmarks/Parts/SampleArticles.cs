using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>The fictional coverage that ships with the program.</summary>
internal static class SampleArticles
{
    public static IReadOnlyList<Article> Read() => ReadAsync().GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Article>> ReadAsync()
    {
        var articles = new List<Article>();
        await foreach (var outcome in new CoverageReader().ReadAsync([Path.Combine(AppContext.BaseDirectory, "SampleCoverage")]))
            if (outcome is ReadOutcome.Read read) articles.Add(read.Article);
        return articles;
    }
}
