using System.Collections.Frozen;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>What of the checked text stands in brackets and was compared with nothing, where it says more than a note on the recording.</summary>
internal static class BracketNotes
{
    private static readonly FrozenSet<string> OfRecording = FrozenSet.ToFrozenSet(
        ("sic applause laughter laughs cheers crosstalk inaudible emphasis added pause ph beifall gelächter lacht "
            + "оплески сміх аплодисменты смех").Split(' ').Select(Folding.Fold));

    /// <summary>The words, from and to, in order.</summary>
    public static IEnumerable<(int Start, int End)> In(IEnumerable<AlignedRun> runs, WordSequence text) =>
        runs.Where(run => run is { Kind: DiffKind.Editorial, Length: > 0 } && SaysMore(run, text)).Select(run => (run.Start, run.End));

    private static bool SaysMore(AlignedRun run, WordSequence text)
    {
        for (var word = run.Start; word < run.End; word++)
            if (text.IsEditorial(word) && !OfRecording.Contains(Folding.Fold(text.SpanOf(word).ToString()))) return true;
        return false;
    }
}
