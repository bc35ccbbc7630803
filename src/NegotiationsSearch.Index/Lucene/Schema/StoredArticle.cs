using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>What an article's document keeps for showing it and for recognising it when it comes again.</summary>
internal sealed record StoredArticle
{
    public required string GivenId { get; init; }

    public required string Source { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Where the archive holds each version, the first version first.</summary>
    public required IReadOnlyList<string> ArchiveAddresses { get; init; }

    public byte[] Serialize() => JsonSerializer.SerializeToUtf8Bytes(this, StoredJson.Default.StoredArticle);

    public static StoredArticle Deserialize(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, StoredJson.Default.StoredArticle)!;
}

/// <summary>What a quotation's document keeps: no text, for its spans point into the paragraphs.</summary>
internal sealed record StoredQuotation
{
    /// <summary>Four numbers a span: paragraph, start, end, and 1 when quoted.</summary>
    public required int[] Spans { get; init; }

    public string? Speaker { get; init; }

    public SpeakerKind Kind { get; init; }

    public string? Role { get; init; }

    public string? Side { get; init; }

    public string? Mention { get; init; }

    public string? Cue { get; init; }

    public string? Addressee { get; init; }

    public string? Medium { get; init; }

    public string? Via { get; init; }

    public SaidAt? Said { get; init; }

    public QuotationCorrection? Correction { get; init; }

    public byte[] Serialize() => JsonSerializer.SerializeToUtf8Bytes(this, StoredJson.Default.StoredQuotation);

    public static StoredQuotation Deserialize(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, StoredJson.Default.StoredQuotation)!;

    public static int[] Flatten(IReadOnlyList<QuotationSpan> spans) =>
        [.. spans.SelectMany(span => new[] { span.Paragraph, span.Start, span.End, span.Quoted ? 1 : 0 })];

    public IReadOnlyList<QuotationSpan> ReadSpans() =>
        [.. Spans.Chunk(4).Select(four => new QuotationSpan(four[0], four[1], four[2], four[3] == 1))];
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredArticle))]
[JsonSerializable(typeof(StoredQuotation))]
internal sealed partial class StoredJson : JsonSerializerContext;
