using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>A quotation as a line of a case.</summary>
internal static class QuotationLine
{
    public static string Of(Quotation quotation, Article article, bool withRole)
    {
        var words = quotation.Spans.Select(span => span.Text.In(article.Paragraphs[span.Paragraph]).ToString());
        return $"{quotation.Directness.ToString().ToLowerInvariant()} | {Speaker(quotation.Speaker, withRole)} | {quotation.Method} | {string.Join(" // ", words)}";
    }

    private static string Speaker(Speaker? speaker, bool withRole)
    {
        if (speaker is null) return "?";
        var name = speaker.IsAnonymous ? "~" + speaker.Name : speaker.Name;
        return withRole && speaker.Role is { } role ? $"{name} ({role})" : name;
    }
}
