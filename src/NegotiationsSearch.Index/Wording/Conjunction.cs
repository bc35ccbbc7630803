namespace NegotiationsSearch.Index.Wording;

/// <summary>Words that join reported speech to the clause of its cue: they are no part of what was said.</summary>
internal static class Conjunction
{
    /// <param name="term">A folded word.</param>
    public static bool Is(ReadOnlySpan<char> term) => term is "that" or "dass" or "що" or "что" or "ki";
}
