using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>What the editors should know of a correction, and what to do.</summary>
internal static class CorrectionWarning
{
    private const int LongestWords = 80;

    /// <param name="otherWords">The folded words of the quotation that has the entry's id; null when they are the entry's.</param>
    /// <returns>Null when all is well.</returns>
    public static string? Of(Correction entry, ListedCorrection outcome, string? otherWords) => outcome.State switch
    {
        CorrectionState.ArticleGone => $"{Name(entry)}: its article is not in the index. If it was removed for good, take the entry out.",
        CorrectionState.TargetGone =>
            $"{Name(entry)}: its article has no such quotation now: “{Short(entry.Words)}”. "
            + "Give the entry the id and the words as they are now, or take it out.",
        CorrectionState.SpanGone =>
            $"{Name(entry)}: the new words do not stand in the quotation's paragraphs: "
            + $"“{Short(string.Join(" … ", entry.Span))}”. Copy them from the article.",
        _ when otherWords is not null =>
            $"{Name(entry)}: the quotation with this id has other words than the entry: “{Short(otherWords)}”. "
            + "Check the id, and give the entry these words.",
        _ => null,
    };

    private static string Name(Correction entry) => $"correction of {entry.Quotation}";

    private static string Short(string words) => words.Length <= LongestWords ? words : words[..LongestWords] + "…";
}
