using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>Who says a hit, where and when, in one line; what is uncertain, corrected or disputed is told as such.</summary>
internal static class HitHeading
{
    public static string Of(Hit hit)
    {
        var speakers = Speakers(hit).Distinct(StringComparer.Ordinal).ToList();
        IEnumerable<string?> parts =
        [
            speakers.Count > 0 ? string.Join(", ", speakers) : null,
            hit.Article.SourceName,
            hit.Article.Published,
            hit.Article.Title,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    // Of a paragraph, only whoever speaks the words that match; all of its speakers when nothing is marked.
    private static IEnumerable<string> Speakers(Hit hit) =>
        from quotation in hit.Quotations
        where hit.IsQuotation
            || hit.Matches.Count == 0
            || quotation.Spans.Any(span => hit.Matches.Any(match => match.Start < span.End && match.End > span.Start))
        let title = Title(quotation)
        where title is not null
        select title;

    private static string? Title(HitQuotation quotation)
    {
        var details = Details(quotation).OfType<string>().ToList();
        if (details.Count == 0) return quotation.Speaker?.Name;
        return $"{quotation.Speaker?.Name ?? "nobody named"} ({string.Join("; ", details)})";
    }

    private static IEnumerable<string?> Details(HitQuotation quotation) =>
    [
        quotation.Speaker?.Role,
        quotation.IsUncertain ? "uncertain" : null,
        quotation.Correction?.Kinds.Any(kind => kind is CorrectionKind.Speaker or CorrectionKind.Span) == true ? "corrected" : null,
        quotation.IsDisputed ? "disputed" : null,
    ];
}
