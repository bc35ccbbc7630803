using NegotiationsSearch.Index;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web;

/// <summary>A handful of articles about people and places that do not exist.</summary>
internal static class FictionalCoverage
{
    private const string Quoted = "“We will increase the pressure,” Ilse Marren said 🕊 on Friday.";
    private const string Reported = "Dov Hallin said that he would not increase the pressure again.";

    public static ArticleDocument Talks { get; } = Article(
        "talks", "The Valmere Courier", SearchServer.Page, new DateOnly(2031, 5, 16), "🕊 The harbour talks resumed.",
        Quoted, Reported) with
    {
        Title = "Talks resume",
        Quotations = [SaidToReporters, Quotation(2, Reported, "he would not increase the pressure again", "Dov Hallin", quoted: false)],
        Mentions = [new MentionDocument(0, new QuotationSpeaker("Ilse Marren", "Delegate"))],
    };

    public static PeopleRegister Register { get; } = new(
    [
        new KnownPerson
        {
            Id = "ilse-marren",
            Name = "Ilse Marren",
            Aliases = ["Marren", "Ільзе Маррен"],
            FormerIds = ["i-marren"],
            Roles =
            [
                new DatedRole(
                    "Chief Delegate of Valmere", "Valmeri Foreign Ministry", new DateOnly(2031, 1, 1), null,
                    ["the Valmeri negotiator"], "https://valmere.example/delegation"),
                new DatedRole("Harbour Master", null, new DateOnly(2027, 3, 1), new DateOnly(2030, 12, 31), [], null),
            ],
            Sides = [new DatedSide("Valmere", null, null, null)],
        },
        new KnownPerson { Id = "oda-thorn", Name = "Oda Thorn" },
    ]);

    public static ArticleDocument Ferry { get; } = Article(
        "ferry",
        "Ostrand Post",
        "https://post.example/ferry?day=1#top",
        new DateOnly(2031, 5, 31),
        "The ferry, now half-empty & slow, left the harbour.");

    public static ArticleDocument Withdrawn { get; } = Article(
        "withdrawn", "Ostrand Post", null, new DateOnly(2031, 5, 3), "A report that was withdrawn.");

    /// <summary>The former version of <see cref="Talks"/> is kept; that of no other article is.</summary>
    public static ArchivedArticle? ReadArchived(string address) => address switch
    {
        "0:talks:0" =>
            new ArchivedArticle
            {
                Title = "Talks resume",
                Url = SearchServer.Page,
                Paragraphs = ["As it was."],
                Recorded = new DateTimeOffset(2031, 5, 16, 8, 0, 0, TimeSpan.Zero),
            },
        "0:broken:0" => throw new IOException("disk error near 'secret words'"),
        _ => null,
    };

    public static IReadOnlyList<ArticleDocument> All { get; } =
    [
        Talks, Ferry, Withdrawn,
        Article("broken", "Ostrand Post", null, null, "First."),
        Article("broken", "Ostrand Post", null, null, "An undated note, rewritten, with a \ud83d lone surrogate.") with
        {
            ArchiveAddress = "0:broken:1",
            ContentHash = "2",
        },
        .. Enumerable.Range(1, 30).Select(day =>
            Article($"diary-{day}", "Harbour Diary", null, new DateOnly(2031, 6, day), $"Day {day} in the harbour.")),
    ];

    private static QuotationDocument SaidToReporters => Quotation(1, Quoted, "We will increase the pressure", "Ilse Marren", quoted: true) with
    {
        Addressee = "reporters",
        Medium = "briefing",
        Via = "Harbour Diary",
        Said = new SaidAt("2031-05-16", "day", "on Friday"),
    };

    private static ArticleDocument Article(string id, string source, string? url, DateOnly? day, params string[] paragraphs) => new()
    {
        Id = id,
        Url = url,
        Source = source,
        Published = day is { } known
            ? new PublishedAt($"{known:yyyy-MM-dd}", known, new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero))
            : null,
        Language = "en",
        Paragraphs = paragraphs,
        Quotations = [],
        ContentHash = "1",
        ArchiveAddress = $"0:{id}:0",
    };

    private static QuotationDocument Quotation(int paragraph, string text, string words, string speaker, bool quoted)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new QuotationDocument
        {
            Spans = [new QuotationSpan(paragraph, start, start + words.Length, quoted)],
            Directness = quoted ? Directness.Direct : Directness.Indirect,
            Speaker = new QuotationSpeaker(speaker, "Delegate", null),
            Mention = speaker,
            Cue = "said",
            Method = AttributionMethod.Named,
            Confidence = quoted ? 0.9 : 0.55,
        };
    }
}
