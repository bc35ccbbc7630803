using CsCheck;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Small random coverage over so few words, names and days that everything collides.</summary>
internal static class Corpus
{
    // No two share a stem, so that words alone can be looked for as they stand.
    public static readonly string[] Vocabulary = ["the", "of", "in", "a", "rain", "rainbow", "ferry", "knock", "dam"];
    public static readonly string[] Sources = ["Courier", "Ostrand Post"];
    public static readonly string[] Roles = ["Envoy", "Minister"];
    public static readonly string[] Languages = ["pl", "nl"];
    public static readonly double[] Confidences = [0.3, 0.5, 0.9];
    private const int Articles = 8;

    private static readonly Gen<string> Word =
        from word in Gen.OneOf(Vocabulary)
        from mark in Gen.Frequency((6, Gen.Const("")), (1, Gen.Const(",")), (1, Gen.Const(" –")))
        from capital in Gen.Bool
        select (capital ? word.ToUpperInvariant() : word) + mark;

    public static Gen<string> Text { get; } = Word.Array[1, 9].Select(words => string.Join(' ', words));

    private static readonly Gen<PublishedAt?> Published =
        from isDated in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        from day in Gen.Int[0, 5]
        from hour in Gen.Int[0, 2]
        select isDated ? At(new DateTimeOffset(2030, 12, 28 + Math.Min(day, 3), hour, 0, 0, TimeSpan.FromHours(3)).AddDays(day > 3 ? day : 0)) : null;

    private static readonly (string Name, SpeakerKind Kind, bool HasRoles)[] People =
    [
        ("Ada Orr", SpeakerKind.Person, true), ("Jon Orr", SpeakerKind.Person, true),
        ("Ilse Marren", SpeakerKind.Person, false), ("Dov Hallin", SpeakerKind.Person, false),
        ("Orr", SpeakerKind.PartialName, true), ("Marren", SpeakerKind.PartialName, false),
        ("Harbour Board", SpeakerKind.Organization, false),
        ("the Minister", SpeakerKind.Office, false), ("an official", SpeakerKind.Anonymous, false),
    ];

    private static readonly Gen<QuotationSpeaker> Somebody =
        from who in Gen.OneOf(People)
        from role in Gen.Int[0, Roles.Length]
        from side in Gen.Bool
        select new QuotationSpeaker(who.Name, who.HasRoles && role < Roles.Length ? Roles[role] : null, side ? "Valmere" : null, who.Kind);

    private static readonly Gen<QuotationSpeaker?> Speaker = Gen.Frequency(
        (9, Somebody.Select(speaker => (QuotationSpeaker?)speaker)), (1, Gen.Const((QuotationSpeaker?)null)));

    /// <summary>An article under one of a few ids, so that later ones replace former ones.</summary>
    public static Gen<ArticleDocument> Article { get; } = ArticleOf(Gen.Int[0, Articles - 1].Select(number => $"article {number}"));

    public static Gen<ArticleDocument> ArticleOf(Gen<string> id) =>
        from given in id
        from source in Gen.OneOf(Sources)
        from language in Gen.Int[0, Languages.Length]
        from published in Published
        from paragraphs in Text.Array[1, 4]
        from quotations in Quotation(paragraphs).Array[0, 4]
        from mentions in Gen.Select(Gen.Int[0, paragraphs.Length - 1], Somebody, (paragraph, person) =>
            new MentionDocument(paragraph, person)).Array[0, 4]
        select new ArticleDocument
        {
            Id = given,
            Source = source,
            Language = language == Languages.Length ? null : Languages[language],
            Published = published,
            Paragraphs = paragraphs,
            Quotations = quotations,
            Mentions = mentions,
            ContentHash = "1",
            ArchiveAddress = "0:0:0",
        };

    private static PublishedAt At(DateTimeOffset moment) => new(
        moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        DateOnly.FromDateTime(moment.DateTime),
        moment);

    private static Gen<QuotationDocument> Quotation(string[] paragraphs) =>
        from first in Gen.Int[0, paragraphs.Length - 1]
        from count in Gen.Int[1, Math.Min(2, paragraphs.Length - first)]
        from cuts in Gen.Int[0, 1000].Array[8]
        from quoted in Gen.Bool.Array[4]
        from speaker in Speaker
        from method in Gen.Enum<AttributionMethod>()
        from confidence in Gen.OneOf(Confidences)
        let spans = Enumerable
            .Range(0, count)
            .SelectMany(i =>
                Spans(paragraphs[first + i], first + i, cuts.AsSpan(i * 4, 4).ToArray(), quoted.AsSpan(i * 2, 2).ToArray()))
            .ToList()
        select new QuotationDocument
        {
            Spans = spans,
            Directness = spans.TrueForAll(span => span.Quoted) ? Directness.Direct
                : spans.Exists(span => span.Quoted) ? Directness.Mixed
                : Directness.Indirect,
            Speaker = speaker,
            Method = method,
            Confidence = confidence,
        };

    // One or two runs of whole words; they may touch or have words between.
    private static IEnumerable<QuotationSpan> Spans(string text, int paragraph, int[] cuts, bool[] quoted)
    {
        var words = WordStarts(text);
        var places = cuts.Select(cut => cut % (words.Count + 1)).Order().ToArray();
        var both = new[] { (From: places[0], To: places[1], Quoted: quoted[0]), (From: places[2], To: places[3], Quoted: quoted[1]) };
        var runs = both.Where(run => run.From < run.To).ToList();
        if (runs.Count == 0) runs.Add((0, words.Count, quoted[0]));
        return runs.Select(run => new QuotationSpan(paragraph, words[run.From], run.To == words.Count ? text.Length : words[run.To], run.Quoted));
    }

    private static List<int> WordStarts(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(at => char.IsLetter(text[at]) && (at == 0 || text[at - 1] == ' '))];
}
