using System.Globalization;
using System.Text.Json;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>An article of a case, with what most cases do not care for left to defaults.</summary>
internal sealed record SuiteArticle
{
    /// <summary>What expectations call it.</summary>
    public required string Name { get; init; }

    /// <summary>The id as the coverage would give it; the name when left out.</summary>
    public string? Id { get; init; }

    public string Source { get; init; } = "Valmere Courier";

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; } = "en";

    /// <summary>A day, or a moment with its offset; undated when left out.</summary>
    public string? Published { get; init; }

    public required string[] Paragraphs { get; init; }

    public SuiteQuotation[] Quotations { get; init; } = [];

    public SuiteMention[] Mentions { get; init; } = [];

    public string GivenId => Id ?? Name;

    public ArticleDocument ToDocument() => new()
    {
        Id = GivenId,
        Url = Url,
        Source = Source,
        Title = Title,
        Language = Language,
        Published = Published is null ? null : Moment(Published),
        Paragraphs = Paragraphs,
        Quotations = [.. Quotations.Select(quotation => quotation.ToDocument(Paragraphs))],
        Mentions = [.. Mentions.Select(mention => mention.ToDocument())],
        ContentHash = Name,
        ArchiveAddress = $"0:{Name}:0",
    };

    private static PublishedAt Moment(string text)
    {
        var moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new PublishedAt(text, DateOnly.FromDateTime(moment.DateTime), moment);
    }
}

/// <summary>Somebody named in a paragraph of a case.</summary>
internal sealed record SuiteMention(int Paragraph, string Name, string? Role = null, SpeakerKind Kind = SpeakerKind.Person)
{
    public MentionDocument ToDocument() => new(Paragraph, new QuotationSpeaker(Name, Role, Kind: Kind));
}

/// <summary>A quotation of a case.</summary>
internal sealed record SuiteQuotation
{
    /// <summary>Each a paragraph's number, the words, and false when they are reported and not quoted.</summary>
    public required JsonElement[][] Spans { get; init; }

    public string? Speaker { get; init; }

    public string? Role { get; init; }

    public string? Side { get; init; }

    public bool Anonymous { get; init; }

    public SpeakerKind? Kind { get; init; }

    /// <summary>What the article calls the speaker there.</summary>
    public string? Mention { get; init; }

    /// <summary>What the spans say when left out.</summary>
    public Directness? Directness { get; init; }

    public AttributionMethod? Method { get; init; }

    public double Confidence { get; init; } = 0.9;

    public QuotationDocument ToDocument(string[] paragraphs)
    {
        var spans = FindSpans(paragraphs);
        return new QuotationDocument
        {
            Spans = spans,
            Directness = Directness ?? DirectnessOf(spans),
            Speaker = Speaker is null
                ? null
                : new QuotationSpeaker(Speaker, Role, Side, Kind ?? (Anonymous ? SpeakerKind.Anonymous : SpeakerKind.Person)),
            Mention = Mention,
            Method = Method ?? (Speaker is null ? AttributionMethod.None : AttributionMethod.Named),
            Confidence = Confidence,
        };
    }

    // The same words may stand twice in a paragraph: each span is looked for behind the one before.
    private List<QuotationSpan> FindSpans(string[] paragraphs)
    {
        var found = new List<QuotationSpan>();
        foreach (var span in Spans)
        {
            var (paragraph, words) = (span[0].GetInt32(), span[1].GetString()!);
            var from = found.Count > 0 && found[^1].Paragraph == paragraph ? found[^1].End : 0;
            var start = paragraphs[paragraph].IndexOf(words, from, StringComparison.Ordinal);
            if (start < 0) throw new InvalidDataException($"Paragraph {paragraph} has no words \"{words}\" there.");
            found.Add(new QuotationSpan(paragraph, start, start + words.Length, span.Length < 3 || span[2].GetBoolean()));
        }
        return found;
    }

    private static Directness DirectnessOf(List<QuotationSpan> spans) =>
        spans.TrueForAll(span => span.Quoted) ? NegotiationsSearch.Index.Directness.Direct
        : spans.Exists(span => span.Quoted) ? NegotiationsSearch.Index.Directness.Mixed
        : NegotiationsSearch.Index.Directness.Indirect;
}
