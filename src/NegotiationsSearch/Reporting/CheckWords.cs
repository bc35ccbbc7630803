using System.Globalization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>Says in words what a check came to.</summary>
internal static class CheckWords
{
    public static string Verdict(QuoteCheck check) => check.Wording switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"Too short to tell: {check.Words} of at least {CheckLimits.LeastWords} words."),
        CheckWording.Exact => "Exact.",
        CheckWording.Truncated => "Truncated: cut in mid-sentence.",
        CheckWording.Altered => "Altered: words are changed, added, left out or moved.",
        CheckWording.Spliced => "Spliced: put together of several quotations.",
        _ => "Not in this index.",
    };

    public static string? Attribution(QuoteCheck check, string? speaker) => check.Attribution switch
    {
        CheckAttribution.Same => $"Said by {speaker}.",
        CheckAttribution.OtherSpeaker => $"Not given to {speaker}, but to {string.Join(", ", Others(check))}.",
        CheckAttribution.Unattributed => "The passages do not name who said it.",
        _ => null,
    };

    public static string? Place(QuoteCheck check) => check.FoundIn switch
    {
        FoundIn.Prose => "Only in the running text, in no quotation.",
        FoundIn.Reported => "Reported speech.",
        _ => null,
    };

    public static string Searched(CheckScope scope) =>
        $"Searched {Counts.Of(scope.Articles, "article")} of {Counts.Of(scope.Sources, "source")}"
        + $"{(scope.First is null ? "" : $", {scope.First} to {scope.Last}")}.";

    /// <summary>The verdict in a word or two, for a table.</summary>
    public static string Short(QuoteCheck check) => check.Wording switch
    {
        null => "too short",
        CheckWording.NotFound => "not in this index",
        var wording => wording.ToString()!.ToLowerInvariant(),
    };

    private static IEnumerable<string> Others(QuoteCheck check) =>
        check.Passages.Where(passage => passage.IsBySpeaker == false)
            .Select(passage => passage.Quotation!.Speaker!.Name)
            .Distinct(StringComparer.Ordinal)
            .Take(5);
}
