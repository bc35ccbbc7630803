using System.Globalization;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>A hit as rows of CSV. What the file is made of is told in the last columns, where it survives whatever is done to the file.</summary>
internal static class CsvRow
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "hit", "id", "unit", "score", "text",
        "quotation_id", "words", "directness", "speaker_id", "speaker", "role", "side", "mention", "cue", "method", "confidence", "uncertain",
        "disputed", "said", "family",
        "article_id", "title", "byline", "source_id", "source", "published", "language", "url", "link",
        "search", "query", "warnings", "epoch", "generation", "exported",
    ];

    /// <param name="hit">The hit, with offsets in UTF-16 code units.</param>
    /// <param name="number">Its place among all, from 1.</param>
    /// <param name="provenance">What the file is made of.</param>
    public static IEnumerable<IEnumerable<string?>> Of(HitAnswer hit, int number, ExportAnswer provenance)
    {
        IEnumerable<string?> before = [Text(number), hit.Id, JsonName(hit.Unit), Text(hit.Score), hit.Text];
        IEnumerable<string?> behind = [.. Article(hit), .. Provenance(provenance)];
        var quotations = hit.Quotations.Count == 0 ? [NoQuotation] : hit.Quotations.Select(quotation => Quotation(hit, quotation));
        return quotations.Select(quotation => before.Concat(quotation).Concat(behind));
    }

    private static IEnumerable<string?> NoQuotation { get; } = Enumerable.Repeat<string?>(null, 15);

    private static IEnumerable<string?> Quotation(HitAnswer hit, QuotationAnswer quotation) =>
    [
        quotation.Id, Words(hit, quotation), JsonName(quotation.Directness), quotation.Speaker?.Id, quotation.Speaker?.Name, quotation.Speaker?.Role,
        quotation.Speaker?.Side, quotation.Mention, quotation.Cue, JsonName(quotation.Method), Text(quotation.Confidence), Text(quotation.Uncertain),
        Text(quotation.Disputed), quotation.Said?.Date, quotation.Family,
    ];

    private static IEnumerable<string?> Article(HitAnswer hit) =>
    [
        hit.Article.Id, hit.Article.Title, hit.Article.Byline, hit.Article.Source.Id, hit.Article.Source.Name, hit.Article.Published,
        hit.Article.Language, hit.Article.Url, hit.Links.Source,
    ];

    private static IEnumerable<string?> Provenance(ExportAnswer provenance) =>
    [
        provenance.Search, provenance.Query.Text, string.Join(' ', provenance.Query.Warnings),
        provenance.Index.Epoch, Text(provenance.Index.Generation),
        provenance.Exported.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    ];

    private static string Words(HitAnswer hit, QuotationAnswer quotation) => hit.Unit == HitUnit.Quotation
        ? hit.Text
        : string.Concat(quotation.Spans.Select((span, i) =>
            (i > 0 ? Between(hit.Text, quotation.Spans[i - 1], span) : "") + hit.Text[span.Start..span.End]));

    // As the text of a quotation is put together where it is the hit itself.
    private static string Between(string text, SpanAnswer former, SpanAnswer latter)
    {
        var between = text[former.End..latter.Start];
        return between.Any(char.IsLetterOrDigit) ? " … " : former.Quoted != latter.Quoted ? between : " ";
    }

    private static string JsonName<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";
}
