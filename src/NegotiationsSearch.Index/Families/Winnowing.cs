namespace NegotiationsSearch.Index.Families;

/// <summary>
/// Chooses few of a text's shingles so that two texts with a run of six words in common share one: of each three
/// neighbours, the least (S. Schleimer, D. Wilkerson, A. Aiken, Winnowing, 2003).
/// </summary>
internal static class Winnowing
{
    /// <summary>Neighbours of which one is chosen.</summary>
    public const int Window = 3;

    /// <param name="shingles">In the order of the text, at least three.</param>
    public static uint[] Choose(ReadOnlySpan<uint> shingles)
    {
        var chosen = new uint[shingles.Length - Window + 1];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = Math.Min(shingles[i], Math.Min(shingles[i + 1], shingles[i + 2]));
        return chosen;
    }
}
