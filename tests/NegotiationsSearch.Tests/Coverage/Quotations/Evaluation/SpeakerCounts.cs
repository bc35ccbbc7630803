namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>Of the quotations found whose speaker is known in gold, how many name the right one.</summary>
/// <param name="Judged">The quotations counted.</param>
/// <param name="Right">Those whose speaker is somebody gold would take for the same.</param>
/// <param name="Exact">Those whose speaker has gold's own name but for case, accents and titles.</param>
internal readonly record struct SpeakerCounts(int Judged, int Right, int Exact)
{
    /// <summary>In percent, to one decimal; null when nothing was judged.</summary>
    public double? RightShare => Share(Right);

    /// <summary>In percent, to one decimal; null when nothing was judged.</summary>
    public double? ExactShare => Share(Exact);

    public static SpeakerCounts operator +(SpeakerCounts one, SpeakerCounts other) =>
        new(one.Judged + other.Judged, one.Right + other.Right, one.Exact + other.Exact);

    private double? Share(int part) => Judged == 0 ? null : Math.Round(100.0 * part / Judged, 1);
}
