using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>A correction in words, for a feed.</summary>
internal static class CorrectionSentence
{
    public static string Title(ListedCorrectionAnswer correction)
    {
        var what = string.Join(", ", correction.Kinds.Select(kind => Name(kind, correction)));
        return correction.Article is { } article ? $"{what}: {article.Source}{(article.Title is { } title ? $", {title}" : "")}" : what;
    }

    public static string Summary(ListedCorrectionAnswer correction) => string.Join(' ', Sentences(correction));

    private static IEnumerable<string> Sentences(ListedCorrectionAnswer correction)
    {
        if (correction.Quotation is { Words: { } words, FormerWords: var former })
            yield return former is null ? $"“{words}”" : $"“{words}” (before: “{former}”)";
        if (correction.Note is { } note) yield return note;
        if (correction.State is CorrectionState.TargetGone) yield return "The article no longer has this quotation.";
        if (correction.State is CorrectionState.ArticleGone) yield return "The article is not here any more.";
    }

    private static string Name(CorrectionKindAnswer kind, ListedCorrectionAnswer correction) => kind switch
    {
        CorrectionKindAnswer.Speaker when correction.Speaker is { } change =>
            $"Speaker {change.From?.Name ?? "nobody"} → {change.To?.Name ?? "nobody"}",
        CorrectionKindAnswer.Speaker => "Speaker corrected",
        CorrectionKindAnswer.Span => "Words corrected",
        CorrectionKindAnswer.Suppressed => "Suppressed",
        _ => "Disputed",
    };
}
