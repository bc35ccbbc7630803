using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>A quotation as a line of a case.</summary>
internal static class QuotationLine
{
    public static string Of(Quotation quotation, Article article, bool withRole)
    {
        var words = quotation.Spans.Select(span => span.Text.In(article.Paragraphs[span.Paragraph]).ToString());
        return $"{quotation.Directness.ToString().ToLowerInvariant()} | {Speaker(quotation.Speaker, withRole)} | "
            + $"{quotation.Method} | {string.Join(" // ", words)}";
    }

    /// <summary>" | to: reporters | on: X | via: Orme Wire | said: 2025-05-13", no more than is known.</summary>
    public static string Circumstances(Quotation quotation, Article article) => string.Concat(
        Field("to", Words(quotation.Addressee, article)),
        Field("on", quotation.Medium?.Name),
        Field("via", Words(quotation.Via, article)),
        Field("said", quotation.Said?.ToString()));

    private static string Field(string name, string? value) => value is null ? "" : $" | {name}: {value}";

    private static string? Words(Evidence? evidence, Article article) =>
        evidence is { } found ? found.Text.In(article.Paragraphs[found.Paragraph]).ToString() : null;

    private static string Speaker(Speaker? speaker, bool withRole)
    {
        if (speaker is null) return "?";
        var name = speaker.IsAnonymous ? "~" + speaker.Name : speaker.Name;
        return withRole && speaker.Role is { } role ? $"{name} ({role})" : name;
    }
}
