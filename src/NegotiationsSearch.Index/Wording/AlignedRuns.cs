namespace NegotiationsSearch.Index.Wording;

/// <summary>Puts an alignment's words together to runs as a reader sees them.</summary>
internal static class AlignedRuns
{
    /// <summary>The most words that square brackets stand for: "[the Russians]" for "they".</summary>
    private const int MostReplaced = 4;

    /// <param name="steps">Word by word, in order.</param>
    public static IReadOnlyList<AlignedRun> Merge(IReadOnlyList<AlignedRun> steps, WordSequence text, WordSequence other)
    {
        var merged = Join([.. BracketsBefore(steps, text, other), .. steps, .. BracketsBehind(steps, text, other)], SameKind);
        merged = Join(merged, (former, next) => Replaced(former, next, text, other) ?? Replaced(next, former, text, other));
        return Join(merged, Difference);
    }

    // At the ends brackets would be left out of the alignment though they stand for the text's first or last words, and so would the
    // words that the text's own brackets stand for.
    private static IEnumerable<AlignedRun> BracketsBefore(IReadOnlyList<AlignedRun> steps, WordSequence text, WordSequence other)
    {
        if (steps is not [var first, ..]) yield break;
        var start = first.OtherStart;
        if (first.Kind == DiffKind.Added) while (start > 0 && other.IsReplacement(start - 1)) start--;
        else if (IsBracket(first, text)) while (!other.IsSentenceBoundary(start)) start--;
        if (start < first.OtherStart && (first.Kind == DiffKind.Added || IsReplaced(other, start, first.OtherStart)))
            yield return new AlignedRun(KindBeside(first), first.Start, first.Start, start, first.OtherStart);
    }

    private static IEnumerable<AlignedRun> BracketsBehind(IReadOnlyList<AlignedRun> steps, WordSequence text, WordSequence other)
    {
        if (steps is not [.., var last]) yield break;
        var end = last.OtherEnd;
        if (last.Kind == DiffKind.Added) while (end < other.Count && other.IsReplacement(end)) end++;
        else if (IsBracket(last, text)) while (!other.IsSentenceBoundary(end)) end++;
        if (end > last.OtherEnd && (last.Kind == DiffKind.Added || IsReplaced(other, last.OtherEnd, end)))
            yield return new AlignedRun(KindBeside(last), last.End, last.End, last.OtherEnd, end);
    }

    private static bool IsBracket(AlignedRun step, WordSequence text) =>
        step is { Kind: DiffKind.Editorial, Length: > 0, OtherLength: 0 } && text.IsReplacement(step.Start);

    private static DiffKind KindBeside(AlignedRun step) => step.Kind == DiffKind.Added ? DiffKind.Editorial : DiffKind.Dropped;

    private static List<AlignedRun> Join(IReadOnlyList<AlignedRun> runs, Func<AlignedRun, AlignedRun, DiffKind?> kindOf)
    {
        var joined = new List<AlignedRun>(runs.Count);
        foreach (var run in runs)
        {
            if (joined.Count > 0 && kindOf(joined[^1], run) is { } kind) joined[^1] = joined[^1].Join(run, kind);
            else joined.Add(run);
        }
        return joined;
    }

    private static DiffKind? SameKind(AlignedRun former, AlignedRun next) =>
        former.Kind == next.Kind
            && (former.Kind is not (DiffKind.Editorial or DiffKind.Omitted) || former.Length == 0 == (next.Length == 0))
            ? former.Kind
            : null;

    // Words that only one text has, where the other has square brackets.
    private static DiffKind? Replaced(AlignedRun words, AlignedRun brackets, WordSequence text, WordSequence other)
    {
        if (brackets.Kind != DiffKind.Editorial || brackets.Length > 0 && brackets.OtherLength > 0) return null;
        var fits = words.Kind switch
        {
            DiffKind.Added => brackets.OtherLength > 0 && IsReplaced(text, words.Start, words.End) && other.IsReplacement(brackets.OtherStart),
            DiffKind.Dropped => brackets.Length > 0 && IsReplaced(other, words.OtherStart, words.OtherEnd) && text.IsReplacement(brackets.Start),
            _ => false,
        };
        if (!fits) return null;
        var isVouched = words.Kind == DiffKind.Added
            ? Replacement.IsVouched(text, (words.Start, words.End), other, (brackets.OtherStart, brackets.OtherEnd))
            : Replacement.IsVouched(other, (words.OtherStart, words.OtherEnd), text, (brackets.Start, brackets.End));
        return isVouched ? DiffKind.Editorial : DiffKind.Changed;
    }

    private static bool IsReplaced(WordSequence words, int start, int end)
    {
        if (end - start > MostReplaced) return false;
        for (var word = start; word < end; word++)
            if (words.IsNegation(word)) return false;
        return true;
    }

    private static DiffKind? Difference(AlignedRun former, AlignedRun next)
    {
        if (!IsDifference(former.Kind) || !IsDifference(next.Kind)) return null;
        return former.Kind == next.Kind ? former.Kind : DiffKind.Changed;
    }

    private static bool IsDifference(DiffKind kind) => kind is DiffKind.Changed or DiffKind.Added or DiffKind.Dropped;
}
