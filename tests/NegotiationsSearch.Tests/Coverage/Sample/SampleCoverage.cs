using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

namespace NegotiationsSearch.Tests.Coverage.Sample;

/// <summary>The coverage that ships with the program, and what was annotated in it by hand.</summary>
internal static class SampleCoverage
{
    private static readonly string GoldFolder = Path.Combine(RepositoryPaths.TestData, "sample");

    public static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "src", "NegotiationsSearch", "SampleCoverage");

    public static string FloorsPath { get; } = Path.Combine(GoldFolder, "floors.json");

    public static IReadOnlyList<AnnotatedArticle> Gold { get; } = AnnotatedArticle.ReadAll(Path.Combine(GoldFolder, "gold.jsonl"));

    public static ValueTask<List<ReadOutcome>> ReadAsync(CancellationToken cancellation) =>
        new CoverageReader().ReadAsync([Folder], ct: cancellation).ToListAsync(cancellation);

    public static async Task<Dictionary<string, Article>> ReadArticlesAsync(CancellationToken cancellation) =>
        (await ReadAsync(cancellation)).OfType<ReadOutcome.Read>().ToDictionary(read => read.Article.Id, read => read.Article);
}
