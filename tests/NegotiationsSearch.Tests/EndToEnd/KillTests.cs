using System.Diagnostics;
using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class KillTests
{
    private const int Kills = 30;
    private const int Seed = 20310304;

    /// <summary>How many earlier articles are looked at after every kill; all of them are at the end.</summary>
    private const int Sample = 100;
    private const string Committed = "committed ";

    /// <summary>
    /// A real process is killed at random moments: some before its first commit, some within one, some after several.
    /// Whatever it had told as committed must be in the index that lies there, before anything mends it, and after the next run.
    /// </summary>
    [Fact]
    public async Task Thirty_kills_lose_no_article_that_was_told_as_committed()
    {
        using var place = new Workplace();
        var random = new Random(Seed);
        var promised = new Dictionary<string, int>(StringComparer.Ordinal);
        var kills = 0;
        for (var round = 1; kills < Kills; round++)
        {
            var articles = GeneratedCoverage.Round(round);
            var acknowledged = await RunAndKillAsync(place, articles, random);
            if (acknowledged is null) continue;
            kills++;
            foreach (var article in articles.Take(acknowledged.Value)) promised[article.Id] = article.Version;
            AssertHeld(place.Index, promised, articles.Select(article => article.Id).Concat(promised.Keys.Take(Sample)));
        }
        Assert.NotEmpty(promised);
        await AssertMendedAsync(place, promised);
    }

    /// <summary>How many articles the run had told as committed when it was killed; null when it ended before.</summary>
    private static async Task<int?> RunAndKillAsync(Workplace place, IReadOnlyList<GeneratedArticle> articles, Random random)
    {
        var file = place.Write("round.jsonl", articles.Select(article => article.Line));
        using var run = ProgramRun.Start(place.Root, "index", file);
        var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var (commits, delay) = (random.Next(2), random.Next(300));
        var acknowledged = 0;
        while (commits > 0 && await run.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (!line.StartsWith(Committed, StringComparison.Ordinal)) continue;
            acknowledged = Count(line);
            commits--;
        }
        // The moment of the kill is what is random; nothing is waited for.
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        run.Kill();
        while (await run.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            if (line.StartsWith(Committed, StringComparison.Ordinal)) acknowledged = Count(line);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output).Length == 0 ? acknowledged : null;
    }

    private static int Count(string line) => int.Parse(
        line.AsSpan(Committed.Length, line.IndexOf(' ', Committed.Length) - Committed.Length),
        CultureInfo.InvariantCulture);

    private static void AssertHeld(string directory, Dictionary<string, int> promised, IEnumerable<string> ids)
    {
        if (promised.Count == 0) return;
        using var index = SearchIndex.Open(directory);
        using var snapshot = index.Acquire();
        foreach (var id in ids)
            if (promised.TryGetValue(id, out var version))
                Assert.True(HeldVersion(snapshot, id) >= version, $"Article {id} was told as committed in version {version}.");
    }

    private static int HeldVersion(IndexSnapshot snapshot, string id) =>
        snapshot.Article(GeneratedArticle.PublicIdOf(id)) is Lookup<ArticleView>.Found { Value: var article }
            ? GeneratedArticle.VersionIn(article.Paragraphs[0].Text)
            : 0;

    private static async Task AssertMendedAsync(Workplace place, Dictionary<string, int> promised)
    {
        var last = await place.RunAsync("index", Path.Combine(place.Root, "round.jsonl"));
        Assert.Equal(0, last.ExitCode);
        AssertHeld(place.Index, promised, promised.Keys);
        var again = await place.RunAsync("index", Path.Combine(place.Root, "round.jsonl"));
        Assert.Contains("new: 0\n", again.Output, StringComparison.Ordinal);
        Assert.Contains("replaced: 0\n", again.Output, StringComparison.Ordinal);
    }
}
