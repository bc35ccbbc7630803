using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Finds the speech in a text that was copied with its cue and without quotation marks: <c>We will not wait, Tusk said</c>.</summary>
internal static class CopiedCue
{
    /// <summary>The most words of a cue.</summary>
    private const int MostWords = 10;

    private const int LeastLettersOfName = 3;

    /// <summary>The quotations that have all of the text but words that name their speaker.</summary>
    /// <param name="quotations">Judged by all of the text.</param>
    public static IEnumerable<Passage> OfNamed(IEnumerable<Passage> quotations, CheckedText text) =>
        quotations.Where(quotation => LeavesCue(quotation.Judgement.Core, text) && NamesSpeaker(quotation, text));

    /// <summary>The quotations that have all of the text but words that stand beside them in their article.</summary>
    /// <param name="quotations">Judged by all of the text.</param>
    /// <param name="prose">Paragraphs that carry all of it.</param>
    public static IEnumerable<Passage> OfPrinted(IEnumerable<Passage> quotations, IEnumerable<Passage> prose, CheckedText text)
    {
        var articles = prose.Select(paragraph => (paragraph.Reader, paragraph.Article)).ToHashSet();
        return quotations.Where(quotation => articles.Contains((quotation.Reader, quotation.Article)) && LeavesCue(quotation.Judgement.Core, text));
    }

    private static bool LeavesCue((int Start, int End) core, CheckedText text)
    {
        var (words, left) = (core.End - core.Start, text.Words.Count - (core.End - core.Start));
        return words >= CheckLimits.LeastWords && left is > 0 and <= MostWords && words > left;
    }

    private static bool NamesSpeaker(Passage quotation, CheckedText text)
    {
        if (quotation.Stored is not { Speaker: { } name, Kind: not SpeakerKind.Anonymous } stored) return false;
        var names = Folding.Fold($"{name} {stored.Mention}").Split(' ')
            .Where(word => word.Length >= LeastLettersOfName && !FunctionWords.Is(word))
            .ToHashSet(StringComparer.Ordinal);
        var (start, end) = quotation.Judgement.Core;
        return Enumerable.Range(0, start).Concat(Enumerable.Range(end, text.Words.Count - end)).Any(word => names.Contains(text.Term(word)));
    }
}
