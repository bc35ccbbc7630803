namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>Text written so that a browser which takes it for HTML shows it as it is.</summary>
internal static class HtmlText
{
    public static string Of(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
