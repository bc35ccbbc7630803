using NegotiationsSearch.Coverage;
using NegotiationsSearch.Index;
using AttributionMethod = NegotiationsSearch.Index.AttributionMethod;
using CoverageDirectness = NegotiationsSearch.Coverage.Directness;
using CoverageMethod = NegotiationsSearch.Coverage.AttributionMethod;
using CoverageSpan = NegotiationsSearch.Coverage.QuotationSpan;
using Directness = NegotiationsSearch.Index.Directness;
using QuotationSpan = NegotiationsSearch.Index.QuotationSpan;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns quotations into the index's, with the words of their evidence.</summary>
internal static class QuotationMapping
{
    public static QuotationDocument[] ToDocuments(IReadOnlyList<Quotation> quotations, IReadOnlyList<string> paragraphs) =>
        [.. quotations.Select(quotation => ToDocument(quotation, paragraphs))];

    private static QuotationDocument ToDocument(Quotation quotation, IReadOnlyList<string> paragraphs) => new()
    {
        Spans = ToSpans(quotation.Spans),
        Directness = ToDirectness(quotation.Directness),
        Speaker = quotation.Speaker is { } speaker ? SpeakerMapping.ToSpeaker(speaker) : null,
        Mention = TextOf(quotation.Mention, paragraphs),
        Cue = TextOf(quotation.Cue, paragraphs),
        Method = ToMethod(quotation.Method),
        Confidence = quotation.Confidence,
        Addressee = TextOf(quotation.Addressee, paragraphs),
        Medium = quotation.Medium?.Name,
        Via = TextOf(quotation.Via, paragraphs),
        Correction = quotation.Correction is { } applied ? CorrectionMapping.ToCorrection(applied.Entry) : null,
        IdSpans = quotation.Correction is { } changed && changed.Found.Spans != quotation.Spans ? ToSpans(changed.Found.Spans) : null,
        Said = quotation.Said is { } said
            ? new SaidAt(said.ToString(), said.Precision.ToString().ToLowerInvariant(), TextOf(said.Words, paragraphs)!)
            : null,
    };

    private static QuotationSpan[] ToSpans(IReadOnlyList<CoverageSpan> spans) =>
        [.. spans.Select(span => new QuotationSpan(span.Paragraph, span.Text.Start, span.Text.End, span.Quoted))];

    private static string? TextOf(Evidence? evidence, IReadOnlyList<string> paragraphs) =>
        evidence is { } words ? words.Text.In(paragraphs[words.Paragraph]).ToString() : null;

    private static Directness ToDirectness(CoverageDirectness directness) => directness switch
    {
        CoverageDirectness.Direct => Directness.Direct,
        CoverageDirectness.Mixed => Directness.Mixed,
        CoverageDirectness.Indirect => Directness.Indirect,
        _ => throw new ArgumentOutOfRangeException(nameof(directness), directness, null),
    };

    private static AttributionMethod ToMethod(CoverageMethod method) => method switch
    {
        CoverageMethod.None => AttributionMethod.None,
        CoverageMethod.Named => AttributionMethod.Named,
        CoverageMethod.Role => AttributionMethod.Role,
        CoverageMethod.Pronoun => AttributionMethod.Pronoun,
        CoverageMethod.Continued => AttributionMethod.Continued,
        CoverageMethod.Split => AttributionMethod.Split,
        CoverageMethod.Label => AttributionMethod.Label,
        CoverageMethod.Correction => AttributionMethod.Correction,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };
}
