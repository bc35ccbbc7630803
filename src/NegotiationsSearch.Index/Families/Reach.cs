namespace NegotiationsSearch.Index.Families;

/// <summary>
/// How many days may lie between two articles whose words are those of one utterance. Few words in common are soon said again
/// on another occasion: each shingle more doubles the days. Chosen on data; see ARCHITECTURE.md.
/// </summary>
internal static class Reach
{
    /// <summary>Any two articles, undated ones as well.</summary>
    public const int Unbounded = int.MaxValue;

    /// <summary>The days of the fewest shingles, six words in a row.</summary>
    private const int FewestDays = 30;

    /// <summary>From so many on, thirteen words in a row, time tells nothing more.</summary>
    private const int Certain = 10;

    /// <summary>What weak words count less: some of them may be a reporter's, or somebody else's.</summary>
    private const int WeakShingles = 2;

    /// <param name="shared">Shingles in common.</param>
    /// <param name="isWeak">Whether one of both is reported speech, or nobody was found for it.</param>
    public static int InDays(int shared, bool isWeak)
    {
        var counted = isWeak ? shared - WeakShingles : shared;
        if (counted >= Certain) return Unbounded;
        var doublings = counted - ShingledText.MinShingles;
        return doublings >= 0 ? FewestDays << doublings : FewestDays >> -doublings;
    }
}
