using System.Globalization;

namespace NegotiationsSearch.Reporting;

/// <summary>Counts in words.</summary>
internal static class Counts
{
    /// <summary>"3 quotations in 1 article".</summary>
    public static string Of(long quotations, long articles) => $"{Of(quotations, "quotation")} in {Of(articles, "article")}";

    private static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
