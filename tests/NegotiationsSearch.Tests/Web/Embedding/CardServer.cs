using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Tests.Web.Embedding;

/// <summary>A server over articles of one quotation each, named by what is special about it.</summary>
public sealed class CardServer : IAsyncLifetime
{
    public const string HostileWords = "\"></p></script><script>alert(1)</script><img src=x onerror=alert(1)><!-- \u202egnp.exe";

    private static readonly string[] Quoted = ["sure", "hostile", "uncertain", "nameless", "nobody", "disputed"];

    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("search-cards-");
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal)
    {
        ["suppressed"] = PublicId.Article(PublicId.ArticleNumber("suppressed")) + "-q1a2b3c4d5e6f",
    };

    private HostedSearch? _host;

    internal HostedSearch Host => _host ?? throw new InvalidOperationException("Not started.");

    public string Address => Host.Client.BaseAddress!.ToString();

    public async ValueTask InitializeAsync()
    {
        Write(new IndexLayout(_directory.FullName));
        _host = await HostedSearch.StartAsync(options => options.IndexDirectory = _directory.FullName);
        foreach (var given in Quoted)
        {
            var found = await Host.JsonAsync("/v1/search?in=statements&article=" + PublicId.Article(PublicId.ArticleNumber(given)));
            _ids[given] = Assert.Single(found.GetProperty("hits").EnumerateArray()).GetProperty("id").GetString()!;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    public string Id(string given) => _ids[given];

    /// <summary>A path with ids in the place of {names}.</summary>
    public string WithIds(string path) =>
        _ids.Aggregate(path, (made, id) => made.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));

    internal Task<JsonElement> JsonAsync(string path) => Host.JsonAsync(WithIds(path));

    internal async Task<string> TextAsync(string path)
    {
        using var response = await Host.GetAsync(WithIds(path));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    internal async Task<JsonElement> ProblemAsync(string path)
    {
        using var response = await Host.GetAsync(WithIds(path));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private void Write(IndexLayout layout)
    {
        var epoch = layout.NewEpochName();
        System.IO.Directory.CreateDirectory(layout.EpochPath(epoch));
        using var held = WriterLock.Acquire(layout);
        using (var writer = ArticleIndexWriter.Open(layout.EpochPath(epoch)))
        {
            foreach (var article in Articles()) writer.Replace(article);
            writer.Commit("0:0");
        }
        layout.SwitchTo(epoch);
        CorrectionsFile.Write(layout, new CorrectionList([Suppression()]));
    }

    private ListedCorrection Suppression() => new()
    {
        Quotation = _ids["suppressed"],
        GivenQuotation = _ids["suppressed"],
        State = CorrectionState.Applied,
        Kinds = [CorrectionKind.Suppressed],
        Date = new DateOnly(2031, 6, 1),
        Note = "It was a misprint.",
    };

    private static IEnumerable<ArticleDocument> Articles() =>
    [
        Article("sure", "We will increase the pressure,"),
        Article("hostile", HostileWords, speaker: new QuotationSpeaker("<b>Ilse</b> \"></script>", "<!-- Delegate")) with
        {
            Title = "</script><script>alert(2)</script>",
            Source = "<img src=x onerror=alert(3)>",
            Url = "javascript:alert(4)",
        },
        Article("uncertain", "We might sign it one day", confidence: 0.55),
        Article("nameless", "The ferry will not wait", speaker: new QuotationSpeaker("an official", null, Kind: SpeakerKind.Anonymous)),
        Article("nobody", "No boat has ever left", isAttributed: false),
        Article("disputed", "I have never been there", correction: new QuotationCorrection(
            new DateOnly(2031, 6, 2), "Her office denies it.", [CorrectionKind.Disputed])),
        Article("suppressed", "Nothing that may be repeated") with { Quotations = [] },
    ];

    private static ArticleDocument Article(
        string id, string words, QuotationSpeaker? speaker = null, double confidence = 0.9, bool isAttributed = true,
        QuotationCorrection? correction = null) => new()
        {
            Id = id,
            Url = "https://courier.example/" + id,
            Source = "The Valmere Courier",
            Title = "Talks resume",
            Published = new PublishedAt("2031-05-16", new DateOnly(2031, 5, 16), new DateTimeOffset(2031, 5, 16, 0, 0, 0, TimeSpan.Zero)),
            Language = "en",
            Paragraphs = [words + " was said."],
            Quotations =
        [
            new QuotationDocument
            {
                Spans = [new QuotationSpan(0, 0, words.Length, Quoted: true)],
                Directness = Directness.Direct,
                Speaker = isAttributed ? speaker ?? new QuotationSpeaker("Ilse Marren", "Delegate") : null,
                Method = isAttributed ? AttributionMethod.Named : AttributionMethod.None,
                Confidence = isAttributed ? confidence : 0,
                Correction = correction,
            },
        ],
            ContentHash = "1",
            ArchiveAddress = $"0:{id}:0",
        };
}
