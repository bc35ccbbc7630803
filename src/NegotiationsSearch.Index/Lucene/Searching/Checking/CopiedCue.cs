using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Finds the speech in a text that was copied with its cue and without quotation marks: <c>We will not wait, Tusk said</c>.</summary>
internal static class CopiedCue
{
    /// <summary>The most words of a cue.</summary>
    private const int MostWords = 10;

    /// <summary>The quotations that have all of the text but a cue, judged without it.</summary>
    /// <param name="quotations">Quotations judged by all of the text.</param>
    /// <param name="prose">Paragraphs that carry all of it.</param>
    /// <param name="ofPart">Judges a passage by the words that it has.</param>
    public static List<Passage> Without(
        IReadOnlyList<Passage> quotations, IReadOnlyList<Passage> prose, CheckedText text, Func<Passage, Judgement> ofPart)
    {
        var articles = prose.Select(paragraph => (paragraph.Reader, paragraph.Article)).ToHashSet();
        return [.. quotations
            .Where(quotation => articles.Contains((quotation.Reader, quotation.Article)) && LeavesCue(quotation.Judgement.Core, text))
            .Select(quotation => quotation with { Judgement = ofPart(quotation) })
            .Where(quotation => quotation.Judgement.Wording is CheckWording.Exact or CheckWording.Truncated)];
    }

    private static bool LeavesCue((int Start, int End) core, CheckedText text)
    {
        var (words, left) = (core.End - core.Start, text.Words.Count - (core.End - core.Start));
        return words >= CheckLimits.LeastWords && left is > 0 and <= MostWords && words > left;
    }
}
