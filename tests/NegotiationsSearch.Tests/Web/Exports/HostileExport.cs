using NegotiationsSearch.Index;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>A server over texts, names and titles made to break files and the programs that open them.</summary>
public sealed class HostileExport : IAsyncLifetime
{
    public static readonly IReadOnlyList<string> Paragraphs =
    [
        "=HYPERLINK(\"https://evil.example\",\"ferry\") he said",
        "+1 ferry", "-1 ferry", "@SUM(ferry)", "\tferry", "\rferry", "\nferry", " =ferry", "\u00a0+ferry", "\uff1dferry", "\uff20ferry",
        "a ferry, \"quoted\"\r\nover two lines",
        "ferry ]]></content><script>alert(1)</script> & \u0001 \ud83d \ufffe \u202e",
        "He added, \"The ferry sails, \"\"again\"\".\"",
    ];

    private const string Split = "\"We split,\" she said, \"the prize.\"";

    private readonly TemporaryIndex _index = new();
    private HostedSearch? _host;

    internal HostedSearch Host => _host ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _index.Write(writer =>
        {
            writer.Replace(Article);
            writer.Replace(WithoutAddress);
        });
        _host = await HostedSearch.StartAsync(options => options.IndexDirectory = _index.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _index.Dispose();
    }

    private static ArticleDocument Article { get; } = new()
    {
        Id = "hostile",
        Source = "=cmd|' /C calc'!A0 <Courier>",
        Title = "-2+3 \"title\", <b>",
        Url = "https://courier.example/a?b=\"c\"&d",
        Published = null,
        Language = "en",
        Paragraphs = [.. Paragraphs, Split],
        Quotations =
        [
            Quotation(0, new QuotationSpan(0, 0, 10, true), "@Ilse Marren"),
            Quotation(0, new QuotationSpan(0, 12, 30, true), "Dov <Hallin>"),
            Quotation(Paragraphs.Count - 1, new QuotationSpan(0, 10, 30, true), null),
            SplitQuotation,
        ],
        ContentHash = "1",
        ArchiveAddress = "0:hostile:0",
    };

    private static ArticleDocument WithoutAddress => Article with
    {
        Id = "letter",
        Url = null,
        Paragraphs = ["\"We print letters,\" she said.", "Envelopes are plain."],
        Quotations = [Quotation(0, new QuotationSpan(0, 1, 17, true), null)],
        ArchiveAddress = "0:letter:0",
    };

    private static QuotationDocument SplitQuotation => Quotation(Paragraphs.Count, default, null) with
    {
        Spans = [new QuotationSpan(Paragraphs.Count, 1, 9, true), new QuotationSpan(Paragraphs.Count, 23, 32, true)],
    };

    private static QuotationDocument Quotation(int paragraph, QuotationSpan span, string? speaker) => new()
    {
        Spans = [span with { Paragraph = paragraph }],
        Directness = Directness.Direct,
        Speaker = speaker is null ? null : new QuotationSpeaker(speaker, "=Delegate"),
        Mention = speaker,
        Cue = "said",
        Method = speaker is null ? AttributionMethod.None : AttributionMethod.Named,
        Confidence = speaker is null ? 0 : 0.9,
    };
}
