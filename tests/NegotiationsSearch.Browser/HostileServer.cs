using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;
using NegotiationsSearch.Serving;

namespace NegotiationsSearch.Browser;

/// <summary>
/// A server over coverage that tries to be more than text: markup in titles, outlets, speakers and words, marks that turn the direction
/// of writing, and words without end. All of it is to be read on the page, and none of it to be done: <see cref="Done"/> stays undefined.
/// </summary>
public sealed class HostileServer : IAsyncLifetime
{
    /// <summary>What the markup would set if it were obeyed.</summary>
    public const string Done = "window.hostileCoverageWasObeyed";

    /// <summary>A word that every paragraph has.</summary>
    public const string Word = "harbour";

    /// <summary>The title of one article.</summary>
    public const string Title = $"<script>{Done}=1</script> at the {Word}";

    /// <summary>The outlet of that article.</summary>
    public const string Outlet = $"\"><img src=x onerror={Done}=1> Gazette";

    private readonly DirectoryInfo _place = System.IO.Directory.CreateTempSubdirectory("negotiations-search-hostile-");

    private string Index => Path.Combine(_place.FullName, "index");

    public async ValueTask InitializeAsync()
    {
        var coverage = Path.Combine(_place.FullName, "coverage.jsonl");
        var lines = Articles().Select(article => JsonSerializer.Serialize(article));
        await File.WriteAllLinesAsync(coverage, lines, TestContext.Current.CancellationToken);
        await ProgressDisplay.RunAsync("Indexing hostile coverage", TimeProvider.System, progress => IndexRun.RunAsync(
            Index, [coverage], RegisterPaths.Of(Index, own: null, isSample: false), null, progress, TimeProvider.System,
            TestContext.Current.CancellationToken));
    }

    /// <summary>A server of its own, whose answers pages of the given origins may read.</summary>
    public Task<WebApplication> StartAsync(params string[] allowedOrigins) => SearchHost.StartAsync(
        new ServedIndex(Index, IsSample: false),
        new ServeSettings { Directory = Index, Urls = "http://127.0.0.1:0", AllowedOrigins = allowedOrigins, AllowedHosts = [] });

    public ValueTask DisposeAsync()
    {
        _place.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<object> Articles()
    {
        yield return Article(
            "markup", Title, Outlet,
            $"<b>The</b> {Word} &lt;reopened&gt; {{{{7*7}}}} ${{{Done}=1}} <svg/onload={Done}=1>.",
            $"“The {Word} is <i>ours</i>,” said Dov <img src=x onerror={Done}=1> Hallin. “<script>{Done}=1</script> and so is the sea.”");
        yield return Article(
            "names", "A name is a name", "Plain Wire",
            $"“We keep the {Word} open,” Ilse \"><script>{Done}=1</script> Marren, the </p><iframe src=javascript:{Done}=1> minister, said on Friday.",
            $"“The {Word} stays open,” said Ilse Marren.");
        yield return Article(
            "direction", "\u202eeltit a fo dne eht\u202c", "Right \u202eWire",
            $"\u202eThe {Word} was closed\u202c, \u2066isolated\u2069 and \u200fmarked\u200f.");
        yield return Article(
            "endless", new string('t', 10_000), new string('s', 500),
            $"The {Word} {new string('w', 10_000)} and {new string('汉', 10_000)}.");
    }

    private static object Article(string id, string title, string source, params string[] paragraphs) => new
    {
        id,
        title,
        source,
        byline = $"<script>{Done}=1</script>",
        url = $"https://example.org/{id}?a=\"><script>{Done}=1</script>",
        published = "2031-05-16",
        language = "en",
        paragraphs,
    };
}
