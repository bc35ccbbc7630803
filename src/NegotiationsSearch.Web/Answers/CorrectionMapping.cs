using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes answers of corrections by hand.</summary>
internal static class CorrectionMapping
{
    public static CorrectionAnswer Correction(QuotationCorrection correction) =>
        new() { Date = correction.Date, Note = correction.Note, Kinds = Kinds(correction.Kinds) };

    /// <summary>The newest first; those of one day as the editors wrote them, the last first.</summary>
    public static IReadOnlyList<ListedCorrectionAnswer> List(CorrectionList list, RequestLinks links) =>
        [.. list.Corrections.Reverse().OrderByDescending(correction => correction.Date).Select(correction => Listed(correction, links))];

    private static ListedCorrectionAnswer Listed(ListedCorrection correction, RequestLinks links)
    {
        var isThere = correction.State is CorrectionState.Applied or CorrectionState.SpanGone;
        var isShown = isThere && !correction.Kinds.Contains(CorrectionKind.Suppressed);
        return new ListedCorrectionAnswer
        {
            Quotation = new CorrectedQuotationAnswer(
                correction.Quotation,
                isShown ? links.Quotation(correction.Quotation) : null,
                correction.Words ?? correction.FormerWords,
                correction.Words is null ? null : correction.FormerWords),
            Article = correction.Article is { } article
                ? new CorrectedArticleAnswer(
                    article.Id, links.Article(article.Id), article.Title, article.Source, article.Url, article.Published)
                : null,
            State = correction.State,
            Kinds = Kinds(correction.Kinds),
            Speaker = isThere && correction.Kinds.Contains(CorrectionKind.Speaker)
                ? new SpeakerChangeAnswer(Speaker(correction.FormerSpeaker), Speaker(correction.Speaker))
                : null,
            Date = correction.Date,
            Note = correction.Note,
        };
    }

    private static NamedSpeakerAnswer? Speaker(CorrectedSpeaker? speaker) =>
        speaker is null ? null : new NamedSpeakerAnswer(speaker.Name, speaker.Role);

    private static IReadOnlyList<CorrectionKindAnswer> Kinds(IReadOnlyList<CorrectionKind> kinds) => [.. kinds.Select(kind => kind switch
    {
        CorrectionKind.Speaker => CorrectionKindAnswer.Speaker,
        CorrectionKind.Span => CorrectionKindAnswer.Span,
        CorrectionKind.Suppressed => CorrectionKindAnswer.Suppressed,
        CorrectionKind.Disputed => CorrectionKindAnswer.Disputed,
        _ => throw new ArgumentOutOfRangeException(nameof(kinds), kind, null),
    })];
}
