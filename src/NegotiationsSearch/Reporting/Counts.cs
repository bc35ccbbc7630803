using System.Globalization;

namespace NegotiationsSearch.Reporting;

/// <summary>Counts in words.</summary>
internal static class Counts
{
    /// <summary>"3 quotations in 1 article".</summary>
    public static string Of(long quotations, long articles) => $"{Of(quotations, "quotation")} in {Of(articles, "article")}";

    /// <summary>"1 quotation", "1,200 quotations".</summary>
    public static string Of(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {Noun(count, noun)}");

    /// <summary>The noun, with an s unless there is one.</summary>
    public static string Noun(long count, string noun) => count == 1 ? noun : noun + "s";
}
