using System.Globalization;
using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Mapping;

/// <summary>
/// The entries of one quotation: one a contiguous run for a direct or indirect one, one a paragraph, from its first run to its last, for a mixed one.
/// </summary>
internal static class ExtractedQuotes
{
    public static IEnumerable<ExtractedQuote> Of(Quotation quotation, int index, IReadOnlyList<string> paragraphs, CodePointOffsets offsets)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"q{index + 1}");
        foreach (var runs in Entries(quotation))
            yield return Entry(quotation, runs, group, paragraphs, offsets);
    }

    private static IEnumerable<QuotationSpan[]> Entries(Quotation quotation) => quotation.Directness == Directness.Mixed
        ? quotation.Spans.GroupBy(span => span.Paragraph).Select(spans => spans.ToArray())
        : quotation.Spans.Select(span => new[] { span });

    private static ExtractedQuote Entry(
        Quotation quotation, QuotationSpan[] runs, string group, IReadOnlyList<string> paragraphs,
        CodePointOffsets offsets)
    {
        var paragraph = runs[0].Paragraph;
        var whole = new TextSpan(runs[0].Text.Start, runs[^1].Text.End);
        var (start, end) = offsets.Of(paragraph, whole);
        return new ExtractedQuote(
            paragraph,
            start,
            end,
            whole.In(paragraphs[paragraph]).ToString(),
            quotation.Directness.ToString().ToLowerInvariant(),
            quotation.Speaker?.Name,
            TextOf(quotation.Mention, paragraphs),
            quotation.Mention is { } mention ? Place(mention, offsets) : null,
            TextOf(quotation.Cue, paragraphs),
            group,
            quotation.Directness == Directness.Mixed ? [.. runs.Where(run => run.Quoted).Select(run => Ends(run, offsets))] : null)
        {
            Method = quotation.Method.ToString().ToLowerInvariant(),
            Confidence = Math.Round(quotation.Confidence, 4),
            Addressee = TextOf(quotation.Addressee, paragraphs),
            Medium = quotation.Medium?.Name,
            Via = TextOf(quotation.Via, paragraphs),
            Said = quotation.Said?.ToString(),
            SaidWords = TextOf(quotation.Said?.Words, paragraphs),
        };
    }

    private static int[] Ends(QuotationSpan run, CodePointOffsets offsets)
    {
        var (start, end) = offsets.Of(run.Paragraph, run.Text);
        return [start, end];
    }

    private static int[] Place(Evidence mention, CodePointOffsets offsets)
    {
        var (start, end) = offsets.Of(mention.Paragraph, mention.Text);
        return [mention.Paragraph, start, end];
    }

    private static string? TextOf(Evidence? evidence, IReadOnlyList<string> paragraphs) =>
        evidence is { } words ? words.Text.In(paragraphs[words.Paragraph]).ToString() : null;
}
