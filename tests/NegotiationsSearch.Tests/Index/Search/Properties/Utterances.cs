using CsCheck;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>
/// Random coverage in which the same few utterances are carried again and again: cut, changed, run together, given to others
/// and to nobody.
/// </summary>
internal static class Utterances
{
    private const int Articles = 9;
    private const int Words = 14;

    private static readonly string[][] Spoken =
        [.. Enumerable.Range(0, 4).Select(utterance => Enumerable.Range(0, Words).Select(word => $"u{utterance}w{word}").ToArray())];

    private static readonly QuotationSpeaker?[] Speakers =
    [
        new("Ada Orr", "Envoy"), new("Ada Orr", "Minister"), new("Ada Orr", null), new("Jon Orr", "Minister"), new("Ilse Marren", null),
        new("Orr", null, Kind: SpeakerKind.PartialName),
        new("the Minister", null, Kind: SpeakerKind.Office), new("an official", null, Kind: SpeakerKind.Anonymous), null, null,
    ];

    // A stretch of an utterance in which some words may be others.
    private static readonly Gen<string[]> Stretch =
        from utterance in Gen.OneOf(Spoken)
        from start in Gen.Int[0, Words - 4]
        from length in Gen.Int[4, Words]
        from changed in Gen.Frequency((3, Gen.Const(-1)), (2, Gen.Int[0, Words - 1]))
        select utterance.Skip(start).Take(length).Select((word, place) => place == changed ? "other" : word).ToArray();

    private static readonly Gen<string> Text = Stretch.Array[1, 2].Select(stretches => string.Join(' ', stretches.SelectMany(words => words)));

    // Days, and so many of them that the same few words are no longer taken for one utterance.
    private static readonly Gen<int> DaysLater = Gen.Select(Gen.Int[0, 3], Gen.OneOf(0, 0, 0, 8, 30, 31, 60, 130, 2000), (day, later) => day + later);

    private static readonly Gen<PublishedAt?> Published = Gen.Frequency(
        (5, DaysLater.Select(days => (PublishedAt?)At(new DateTimeOffset(2031, 5, 1, 12, 0, 0, TimeSpan.Zero).AddDays(days)))),
        (1, Gen.Const((PublishedAt?)null)));

    public static Gen<ArticleDocument> Article { get; } =
        from id in Gen.Int[0, Articles - 1]
        from published in Published
        from texts in Text.Array[1, 4]
        from speakers in Gen.OneOf(Speakers).Array[4]
        from directness in Gen.OneOf(Directness.Direct, Directness.Direct, Directness.Mixed, Directness.Indirect).Array[4]
        select new ArticleDocument
        {
            Id = $"article {id}",
            Source = "Courier",
            Published = published,
            Paragraphs = texts,
            Quotations = [.. texts.Select((text, number) => Quotation(number, text, speakers[number], directness[number]))],
            ContentHash = "1",
            ArchiveAddress = "0:0:0",
        };

    private static QuotationDocument Quotation(int paragraph, string text, QuotationSpeaker? speaker, Directness directness) => new()
    {
        Spans = [new QuotationSpan(paragraph, 0, text.Length, true)],
        Directness = directness,
        Speaker = speaker,
        Method = speaker is null ? AttributionMethod.None : AttributionMethod.Named,
        Confidence = 0.9,
    };

    private static PublishedAt At(DateTimeOffset moment) =>
        new(moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture), DateOnly.FromDateTime(moment.DateTime), moment);
}
