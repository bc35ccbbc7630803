using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>Who says a hit, where and when, in one line.</summary>
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
        where quotation.Speaker is not null
        select Title(quotation.Speaker!);

    private static string Title(HitSpeaker speaker) => speaker.Role is { } role ? $"{speaker.Name} ({role})" : speaker.Name;
}
