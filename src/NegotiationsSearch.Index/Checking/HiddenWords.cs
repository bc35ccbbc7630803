using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>What an ellipsis of the checked text leaves out in mid-sentence, where it may hide what turns the sentence round.</summary>
internal static class HiddenWords
{
    /// <summary>So few words around a negation are left out for its sake.</summary>
    private const int MostAroundNegation = 3;

    /// <summary>The words, from and to; whole sentences are not told.</summary>
    public static IEnumerable<(int Start, int End)> In(IEnumerable<AlignedRun> runs, WordSequence passage) =>
        runs.Where(run => IsHidden(run, passage)).Select(run => (run.OtherStart, run.OtherEnd));

    /// <summary>Whether little more than a negation is left out.</summary>
    public static bool IsNegation(AlignedRun run, WordSequence passage) =>
        run.OtherLength <= MostAroundNegation && IsHidden(run, passage)
        && Enumerable.Range(run.OtherStart, run.OtherLength).Any(passage.IsNegation);

    private static bool IsHidden(AlignedRun run, WordSequence passage) =>
        run.Kind == DiffKind.Omitted && run is { Length: 0, OtherLength: > 0 }
        && !(passage.IsSentenceBoundary(run.OtherStart) && passage.IsSentenceBoundary(run.OtherEnd));
}
