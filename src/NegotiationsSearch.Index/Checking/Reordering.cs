using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>
/// Finds out whether the text is made of a passage's words in another order, which an alignment, always in order, sees only a part of.
/// </summary>
internal static class Reordering
{
    /// <summary>The least words of a piece that was moved.</summary>
    private const int LeastWords = 3;

    /// <summary>The share of the text that the pieces have to make up.</summary>
    private const double LeastSimilarity = 0.85;

    // A passage's words are there once: a text that is longer repeats them.
    public static bool Is(CheckedText text, WordSequence passage, PassageJudge judge) =>
        passage.Count >= LeastSimilarity * text.Required
        && Pieces(AlignedWords.All(text.Words), passage, judge) >= LeastSimilarity * text.Required;

    private static int Pieces(AlignedWords words, WordSequence passage, PassageJudge judge)
    {
        if (words.Count < LeastWords) return 0;
        var judgement = judge.Judge(words, passage);
        var (start, end) = judgement.Core;
        if (judgement.SameInCore < LeastWords) return 0;
        return judgement.SameInCore
            + Pieces(words with { End = start }, passage, judge)
            + Pieces(words with { Start = end }, passage, judge);
    }
}
