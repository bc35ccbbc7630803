using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>Finds the name somebody meant to type.</summary>
internal static class NearestName
{
    private const int LongestName = 40;

    /// <summary>The candidate with the fewest edits, at most a third of the name's length (and at least two); null when none is that near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName) return null;
        var typed = name.ToLowerInvariant();
        return candidates
            .Select(candidate => (candidate, edits: EditDistance.Between(typed, candidate)))
            .Where(pair => pair.edits <= Math.Min(Math.Max(2, typed.Length / 3), pair.candidate.Length - 1))
            .OrderBy(pair => pair.edits)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }
}
