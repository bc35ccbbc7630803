using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>
/// Finds a negation that stands just outside of the quotation marks: of <c>He would not “give up the islands”</c> the quoted words alone
/// say the opposite.
/// </summary>
internal static class NegationBefore
{
    /// <summary>So many words before the marks are looked at.</summary>
    private const int Reach = 3;

    /// <summary>The words from the negation to the marks; null when there is none, or the passage begins behind the marks.</summary>
    public static string? Of(Passage passage)
    {
        if (passage.Stored is not { } stored || FirstSpan(passage, stored.ReadSpans()) is not { Quoted: true } span) return null;
        var paragraph = passage.Reader.ParagraphText(passage.Reader.Columns.ParagraphDocument(passage.Article, span.Paragraph));
        var before = WordSequence.Of(paragraph[..span.Start]);
        for (var word = before.Count - 1; word >= Math.Max(0, before.Count - Reach) && !EndsClause(before, word); word--)
            if (before.IsNegation(word)) return paragraph[before.Start(word)..before.End(before.Count - 1)];
        return null;
    }

    // The span that begins where the passage's match begins.
    private static QuotationSpan? FirstSpan(Passage passage, IReadOnlyList<QuotationSpan> spans)
    {
        var start = passage.Words.Start(passage.Judgement.Start);
        for (var run = 0; run < passage.Text.Runs.Count; run++)
            if (IsFirstWord(passage, passage.Text.Runs[run].Start, start)) return spans[run];
        return null;
    }

    private static bool IsFirstWord(Passage passage, int runStart, int start) =>
        runStart <= start && !passage.Text.Text[runStart..start].Any(char.IsLetterOrDigit);

    // A clause that ends between the negation and the marks is another one.
    private static bool EndsClause(WordSequence words, int word)
    {
        var next = word + 1 < words.Count ? words.Start(word + 1) : words.Text.Length;
        return words.Text.AsSpan(words.End(word), next - words.End(word)).ContainsAny(".,;:!?");
    }
}
