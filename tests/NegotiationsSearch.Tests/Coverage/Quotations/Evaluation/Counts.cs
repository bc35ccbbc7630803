namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>Precision and recall of anything that is found against gold.</summary>
internal readonly record struct Counts(int Gold, int Found, int Right)
{
    /// <summary>In percent, to one decimal; 0 when nothing is right.</summary>
    public double F1 => Right == 0 ? 0 : Math.Round(200.0 * Right / (Gold + Found), 1);

    public static Counts operator +(Counts one, Counts other) =>
        new(one.Gold + other.Gold, one.Found + other.Found, one.Right + other.Right);
}
