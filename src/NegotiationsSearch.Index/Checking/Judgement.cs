using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>What an alignment of the checked words with a passage says.</summary>
/// <param name="Runs">The alignment.</param>
/// <param name="Same">How many words the passage has, in order.</param>
/// <param name="Similarity">Their share of the checked words, from 0 to 1.</param>
/// <param name="Evidence">How much they tell together: see <see cref="CheckedText.Weight"/>.</param>
/// <param name="Wording">Exact, Truncated or Altered; null when the passage is another text.</param>
/// <param name="Core">The words of the text, from and to, where it and the passage run together best.</param>
internal sealed record Judgement(
    IReadOnlyList<AlignedRun> Runs, int Same, double Similarity, double Evidence, CheckWording? Wording, (int Start, int End) Core)
{
    /// <summary>The words of the passage's sentence before what was aligned, from and to; null when nothing was cut.</summary>
    public (int Start, int End)? CutBefore { get; init; }

    /// <inheritdoc cref="CutBefore"/>
    public (int Start, int End)? CutAfter { get; init; }

    /// <summary>How many words of <see cref="Core"/> the passage has.</summary>
    public int SameInCore => Runs.Where(run => run.Kind == DiffKind.Same && run.Start >= Core.Start && run.End <= Core.End).Sum(run => run.Length);

    public int Start => Runs.Count == 0 ? 0 : Runs[0].OtherStart;

    public int End => Runs.Count == 0 ? 0 : Runs[^1].OtherEnd;
}
