using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>
/// Finds out whether a text that no one passage carries is put together of several: takes the stretch that the best passage has,
/// and looks for what is left before and behind it elsewhere.
/// </summary>
/// <param name="find">Gives the passages that may carry some of the words, judged by these alone.</param>
internal sealed class SpliceFinder(CheckedText text, PassageJudge judge, Func<AlignedWords, IReadOnlyList<Passage>> find)
{
    /// <summary>The least words of a part.</summary>
    private const int LeastWords = 5;

    /// <summary>The most parts that are looked for.</summary>
    private const int MostParts = 4;

    /// <summary>The share of the text that its parts have to make up.</summary>
    private const double LeastSimilarity = 0.85;

    /// <summary>The share of a part's words that stand in its passage: who splices copies.</summary>
    private const double LeastSimilarityOfPart = 0.85;

    /// <summary>A part of a passage that has another part already is taken before an equal one elsewhere.</summary>
    private const double EvenlyGood = 0.9;

    /// <summary>The parts that stand somewhere, in the order of the text, each with its passage.</summary>
    /// <param name="first">Where the best part may stand.</param>
    public IReadOnlyList<Passage> Find(IReadOnlyList<Passage> first)
    {
        if (Best(first, AlignedWords.All(text.Words)) is not { } best) return [];
        var parts = new List<Passage> { best };
        Fill(0, best.Judgement.Core.Start, parts);
        Fill(best.Judgement.Core.End, text.Words.Count, parts);
        return [.. parts.OrderBy(part => part.Judgement.Core.Start)];
    }

    /// <summary>Whether several parts make up the text.</summary>
    public bool IsAll(IReadOnlyList<Passage> parts) =>
        parts.Count > 1 && parts.Sum(part => part.Judgement.SameInCore) >= LeastSimilarity * text.Required;

    private void Fill(int start, int end, List<Passage> parts)
    {
        if (end - start < LeastWords || parts.Count == MostParts) return;
        var words = new AlignedWords(text.Words, start, end);
        var here = Best([.. parts.Select(part => part with { Judgement = judge.Judge(words, part.Words) })], words);
        var elsewhere = Best(find(words), words);
        if ((Evidence(here) >= EvenlyGood * Evidence(elsewhere) ? here ?? elsewhere : elsewhere) is not { } part) return;
        parts.Add(part);
        Fill(start, part.Judgement.Core.Start, parts);
        Fill(part.Judgement.Core.End, end, parts);
    }

    private Passage? Best(IReadOnlyList<Passage> passages, AlignedWords words) => passages
        .Where(passage => passage.Judgement.Core is var core && core.Start >= words.Start && core.End <= words.End && IsPart(passage.Judgement))
        .MaxBy(Evidence);

    private bool IsPart(Judgement judgement) =>
        judgement.SameInCore is var same && same >= LeastWords && same >= LeastSimilarityOfPart * (judgement.Core.End - judgement.Core.Start)
        && text.Weight(judgement.Core.Start, judgement.Core.End) >= judge.Needed;

    private double Evidence(Passage? passage) => passage is null ? 0 : text.Weight(passage.Judgement.Core.Start, passage.Judgement.Core.End);
}
