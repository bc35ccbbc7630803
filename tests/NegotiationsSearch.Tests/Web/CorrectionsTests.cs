using System.Net;
using System.Xml.Linq;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Web;

/// <summary>The list of corrections by hand, as JSON and as a feed.</summary>
public sealed class CorrectionsTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly CorrectedArticle Article = new(
        "0xsn4yt04fzv", "Talks & <ferries>", "The Valmere Courier", "https://courier.example/talks", "2031-05-16");

    private static readonly CorrectionList List = new(
    [
        Listed("0xsn4yt04fzv-q1a2b3c4d5e6f", 20, CorrectionKind.Speaker, CorrectionKind.Span) with
        {
            Note = "An earlier version named \ud83d Orr\u0001.",
            FormerWords = "We will not sign, he said",
            Words = "We will not sign",
            FormerSpeaker = new CorrectedSpeaker("Edda Orr", null),
            Speaker = new CorrectedSpeaker("Ilna Vash", "minister"),
        },
        Listed("0xsn4yt04fzv-q2a2b3c4d5e6f", 22, CorrectionKind.Suppressed),
        Listed("0xsn4yt04fzv-q3a2b3c4d5e6f", 21, CorrectionKind.Speaker) with
        {
            FormerWords = "Never",
            FormerSpeaker = new CorrectedSpeaker("Edda Orr", "president"),
        },
        Listed("zzzzzzzzzzzz-q4a2b3c4d5e6f", 22, CorrectionKind.Disputed) with { State = CorrectionState.ArticleGone, Article = null },
    ]);

    private readonly TemporaryIndex _index = new();

    [Theory]
    [InlineData("corrections.json", "/v1/corrections")]
    [InlineData("corrections.xml", "/v1/corrections.atom")]
    public async Task The_list_is_as_it_was(string file, string path)
    {
        await using var host = await ServeAsync(List);
        using var response = await host.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var served = text.Replace(host.Client.BaseAddress!.ToString(), "http://server/", StringComparison.Ordinal).Split("\"index\":{")[0] + "\n";
        var golden = Path.Combine(RepositoryPaths.TestData, "web", "corrections", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(golden, served, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(golden), $"{golden} is missing; run the test with UPDATE_GOLDENS=1 to write it, and review it.");
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), served);
    }

    [Fact]
    public async Task The_feed_has_what_Atom_asks_for()
    {
        await using var host = await ServeAsync(List);
        using var response = await host.GetAsync("/v1/corrections.atom");
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All((string[])["id", "title", "updated", "author"], name => Assert.Single(feed.Elements(Atom + name)));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(4, entries.Select(entry => (string)entry.Element(Atom + "id")!).Distinct().Count());
        Assert.All(entries, entry => Assert.All((string[])["id", "title", "updated"], name => Assert.NotEmpty((string)entry.Element(Atom + name)!)));
    }

    [Theory]
    [InlineData("/v1/corrections")]
    [InlineData("/v1/corrections.atom")]
    public async Task A_list_that_changes_has_another_tag(string path)
    {
        await using var host = await ServeAsync(CorrectionList.Empty);
        using var empty = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, empty.StatusCode);
        using (var same = await host.GetAsync(path, ("If-None-Match", empty.Headers.ETag!.ToString())))
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        CorrectionsFile.Write(new IndexLayout(_index.Path), List);
        using var changed = await host.GetAsync(path, ("If-None-Match", empty.Headers.ETag.ToString()));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("Ilna Vash", await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_is_refused()
    {
        await using var host = await ServeAsync(List);
        using var response = await host.GetAsync("/v1/corrections?size=3");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    public void Dispose() => _index.Dispose();

    private static ListedCorrection Listed(string quotation, int day, params CorrectionKind[] kinds) => new()
    {
        Quotation = quotation,
        GivenQuotation = quotation,
        State = CorrectionState.Applied,
        Kinds = kinds,
        Date = new DateOnly(2031, 5, day),
        Article = Article,
    };

    private Task<HostedSearch> ServeAsync(CorrectionList list)
    {
        CorrectionsFile.Write(new IndexLayout(_index.Path), list);
        return HostedSearch.StartAsync(options => options.IndexDirectory = _index.Path);
    }
}
