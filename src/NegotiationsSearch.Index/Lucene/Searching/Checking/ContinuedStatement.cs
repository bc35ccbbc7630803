using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Whether quotations that follow each other in one article are what one speaker went on to say, and nothing was spliced.</summary>
internal static class ContinuedStatement
{
    /// <summary>A statement goes on where a paragraph begins, behind its mark.</summary>
    private const int LongestMark = 3;

    /// <summary>Exact or truncated; null when the parts are no statement that goes on, or leave out words of the text or between them.</summary>
    /// <param name="parts">In the order of the text, each judged by itself.</param>
    /// <param name="words">How many words the text has.</param>
    public static CheckWording? WordingOf(IReadOnlyList<Passage> parts, int words)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Judgement.Wording is not (CheckWording.Exact or CheckWording.Truncated)) return null;
            if (i > 0 && !GoesOn(parts[i - 1], parts[i])) return null;
        }
        if (parts[0].Judgement.Runs[0].Start > 0 || parts[^1].Judgement.Runs[^1].End < words) return null;
        var isCut = parts[0].Judgement.CutBefore is not null || parts[^1].Judgement.CutAfter is not null;
        return isCut ? CheckWording.Truncated : CheckWording.Exact;
    }

    private static bool GoesOn(Passage former, Passage latter) =>
        former.Reader == latter.Reader && former.Article == latter.Article
        && former.Stored?.Speaker is { } speaker && speaker == latter.Stored?.Speaker
        && latter.Stored.ReadSpans()[0] is var first && first.Start <= LongestMark
        && former.Stored.ReadSpans()[^1].Paragraph + 1 == first.Paragraph
        && former.Judgement.Runs[^1].End == latter.Judgement.Runs[0].Start
        && former.Judgement.End == former.Words.Count && latter.Judgement.Start == 0;
}
