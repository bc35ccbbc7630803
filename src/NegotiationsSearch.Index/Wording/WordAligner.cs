namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// Aligns the words of a text with those of another: all of the text against the best stretch of the other. Long texts are cut where
/// they surely run alike. Reusable; not thread-safe.
/// </summary>
internal sealed class WordAligner
{
    private readonly AlignmentGrid _grid = new();

    /// <summary>The alignment in order. What the other has before and behind it is no part of it.</summary>
    public IReadOnlyList<AlignedRun> Align(WordSequence text, WordSequence other) => Align(AlignedWords.All(text), other);

    /// <summary>The alignment of some of a text's words, which keep the numbers they have in the text.</summary>
    public IReadOnlyList<AlignedRun> Align(AlignedWords words, WordSequence other)
    {
        var runs = new List<AlignedRun>();
        if (AlignmentGrid.Fits(words.Count, other.Count)) _grid.Align(words, AlignedWords.All(other), freeStart: true, freeEnd: true, runs);
        else AlignLong(words, other, runs);
        return AlignedRuns.Merge(runs, words.Sequence, other);
    }

    private void AlignLong(AlignedWords words, WordSequence other, List<AlignedRun> runs)
    {
        var text = words.Sequence;
        var (at, otherAt) = (words.Start, 0);
        foreach (var (start, otherStart) in SharedRuns.Find(words, AlignedWords.All(other)))
        {
            if (start + SharedRuns.Length <= at || otherStart + SharedRuns.Length <= otherAt) continue;
            // Runs overlap: of this one only what is new counts, if it goes on where the former one ended.
            var seen = Math.Max(0, Math.Max(at - start, otherAt - otherStart));
            var isFirst = runs.Count == 0;
            var otherFrom = isFirst ? Nearest(start - words.Start, otherStart) : otherAt;
            var before = new AlignedWords(text, at, start + seen);
            AlignBetween(before, new AlignedWords(other, otherFrom, otherStart + seen), isFirst, freeEnd: false, runs);
            for (var word = seen; word < SharedRuns.Length; word++) runs.Add(Same(start + word, otherStart + word));
            (at, otherAt) = (start + SharedRuns.Length, otherStart + SharedRuns.Length);
        }
        var behind = otherAt + (int)Math.Min(other.Count - otherAt, Reach(words.End - at));
        var rest = new AlignedWords(text, at, words.End);
        AlignBetween(rest, new AlignedWords(other, otherAt, behind), freeStart: runs.Count == 0, freeEnd: true, runs);
    }

    private static AlignedRun Same(int word, int otherWord) => new(DiffKind.Same, word, word + 1, otherWord, otherWord + 1);

    private void AlignBetween(AlignedWords text, AlignedWords other, bool freeStart, bool freeEnd, List<AlignedRun> runs)
    {
        if (AlignmentGrid.Fits(text.Count, other.Count)) _grid.Align(text, other, freeStart, freeEnd, runs);
        else if (freeStart) AddUnlike(text, other with { Start = other.End }, runs);
        else if (freeEnd) AddUnlike(text, other with { End = other.Start }, runs);
        else AddUnlike(text, other, runs);
    }

    private static void AddUnlike(AlignedWords text, AlignedWords other, List<AlignedRun> runs)
    {
        if (text.Count > 0) runs.Add(new AlignedRun(DiffKind.Added, text.Start, text.End, other.Start, other.Start));
        if (other.Count > 0) runs.Add(new AlignedRun(DiffKind.Dropped, text.End, text.End, other.Start, other.End));
    }

    // Where the text's first words can stand at the earliest, before what surely runs alike.
    private static int Nearest(int start, int otherStart) => (int)Math.Max(0, otherStart - Reach(start));

    private static long Reach(int words) => 2L * words + SharedRuns.Length;
}
