namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>How far confidence can be trusted: of what was found, how much is sure, and how much of that has words and speaker right.</summary>
internal readonly record struct ConfidenceCounts(int Found, int Sure, int SureAndRight)
{
    /// <summary>From here on a quotation counts as sure.</summary>
    private const double Threshold = 0.9;

    /// <summary>In percent, to one decimal.</summary>
    public double SureShare => Found == 0 ? 0 : Math.Round(100.0 * Sure / Found, 1);

    /// <summary>Of the sure ones those that are right, in percent, to one decimal.</summary>
    public double RightShare => Sure == 0 ? 0 : Math.Round(100.0 * SureAndRight / Sure, 1);

    public static ConfidenceCounts Of(double confidence, bool isRight) =>
        confidence < Threshold ? new(1, 0, 0) : new(1, 1, isRight ? 1 : 0);

    public static ConfidenceCounts operator +(ConfidenceCounts one, ConfidenceCounts other) =>
        new(one.Found + other.Found, one.Sure + other.Sure, one.SureAndRight + other.SureAndRight);
}
