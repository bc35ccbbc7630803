using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Tests.Web;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>Runs one case: a real index in a folder of its own, behind a real server.</summary>
internal sealed class SuiteRun
{
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(1);
    private readonly SuiteIds _ids = new();
    private readonly FakeTimeProvider _time;
    private readonly TemporaryIndex _index;
    private readonly HostedSearch _host;
    private string? _next;

    private SuiteRun(FakeTimeProvider time, TemporaryIndex index, HostedSearch host) => (_time, _index, _host) = (time, index, host);

    public static async Task CheckAsync(SuiteCase suite)
    {
        var differences = await DifferencesAsync(suite);
        Assert.True(differences.Count == 0, $"{suite.Name}:\n  {string.Join("\n  ", differences)}");
    }

    /// <summary>All differences from what the case expects, each with the step it belongs to.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(SuiteCase suite)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2031, 7, 1, 0, 0, 0, TimeSpan.Zero));
        using var index = new TemporaryIndex(time);
        await using var host = await HostedSearch.StartAsync(options =>
        {
            options.IndexDirectory = index.Path;
            options.Index = new SearchIndexOptions { Time = time, RefreshInterval = Refresh };
        });
        return await new SuiteRun(time, index, host).RunAsync(suite);
    }

    private async Task<IReadOnlyList<string>> RunAsync(SuiteCase suite)
    {
        var differences = new List<string>();
        if (suite.Register is { } register) Edit(register);
        Write(writer => Replace(writer, suite.Articles));
        foreach (var step in suite.Steps)
        {
            if (step.Changes) Change(step);
            CheckNames(step);
            if (step.IsAsked)
                differences.AddRange((await AskAsync(step)).Select(difference =>
                    $"{step.Get ?? "next page"} ({step.Why})\n    {difference}"));
        }
        return differences;
    }

    // An expectation that nothing could meet must not pass for one that nothing met.
    private void CheckNames(SuiteStep step)
    {
        foreach (var name in step.NamesExpected) _ids.IdOf(name);
    }

    private async Task<IEnumerable<string>> AskAsync(SuiteStep step)
    {
        var path = step.Next ? _next : _ids.Fill(step.Get!);
        if (path is null) return ["there is no next page"];
        using var response = await _host.GetAsync(step.Next || path.StartsWith('/') ? path : "/v1/search?" + path);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var answer = new SuiteAnswer((int)response.StatusCode, body, response.Headers.Location?.ToString(), _ids);
        if (answer.Status == 200 && (step.Next || !path.StartsWith('/'))) _next = answer.Next;
        return SuiteComparison.Differences(step, answer, _ids);
    }

    private void Change(SuiteStep step)
    {
        if (step.Register is { } register) Edit(register);
        Write(writer =>
        {
            foreach (var removed in step.Remove) writer.Remove(Key(removed), Value(removed));
            foreach (var restored in step.Restore) writer.Restore(Key(restored), Value(restored));
            Replace(writer, step.Replace);
        });
        _time.Advance(TimeSpan.FromMinutes(step.Minutes));
    }

    private void Edit(IReadOnlyList<SuitePerson> people)
    {
        RegisterFile.Write(new IndexLayout(_index.Path, _time), new PeopleRegister([.. people.Select(person => person.ToPerson())]));
        // A file system may keep the seconds of a change alone, and the length may be the same.
        File.SetLastWriteTimeUtc(Path.Combine(_index.Path, "register.json"), _time.GetUtcNow().UtcDateTime);
    }

    private void Replace(ArticleIndexWriter writer, IReadOnlyList<SuiteArticle> articles)
    {
        foreach (var article in articles)
        {
            _ids.Add(article);
            writer.Replace(article.ToDocument());
        }
    }

    private void Write(Action<ArticleIndexWriter> write)
    {
        _index.Write(write);
        _time.Advance(Refresh);
    }

    private static RemovedKey Key(string removed) => Enum.Parse<RemovedKey>(removed[..removed.IndexOf(':')], ignoreCase: true);

    private static string Value(string removed) => removed[(removed.IndexOf(':') + 1)..];
}
