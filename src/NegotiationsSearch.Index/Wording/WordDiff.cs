namespace NegotiationsSearch.Index.Wording;

/// <summary>How one wording differs from another, as ranges in both texts.</summary>
internal static class WordDiff
{
    /// <summary>The diff of the whole of both texts: what the other has before and behind counts as dropped.</summary>
    public static IReadOnlyList<DiffPart> OfWhole(WordSequence text, WordSequence other, WordAligner aligner)
    {
        var runs = aligner.Align(text, other);
        var (first, last) = runs.Count == 0 ? (0, 0) : (runs[0].OtherStart, runs[^1].OtherEnd);
        IEnumerable<DiffPart> before = first > 0 ? [new(DiffKind.Dropped, null, other.Range(0, first))] : [];
        IEnumerable<DiffPart> behind = last < other.Count ? [new(DiffKind.Dropped, null, other.Range(last, other.Count))] : [];
        return [.. before, .. Of(runs, text, other), .. behind];
    }

    /// <summary>The diff of the text and the stretch of the other it was aligned with.</summary>
    public static IReadOnlyList<DiffPart> Of(IReadOnlyList<AlignedRun> runs, WordSequence text, WordSequence other) =>
        [.. runs.Select(run => new DiffPart(run.Kind, Range(text, run.Start, run.End), Range(other, run.OtherStart, run.OtherEnd)))];

    private static MatchRange? Range(WordSequence words, int start, int end) => start == end ? null : words.Range(start, end);
}
