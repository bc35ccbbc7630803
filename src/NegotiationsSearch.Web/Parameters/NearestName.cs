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
            .Select(candidate => (candidate, edits: Edits(typed, candidate)))
            .Where(pair => pair.edits <= Math.Min(Math.Max(2, typed.Length / 3), pair.candidate.Length - 1))
            .OrderBy(pair => pair.edits)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Edit distance with swaps of neighbours as one edit (optimal string alignment).</summary>
    private static int Edits(string a, string b)
    {
        var edits = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) edits[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) edits[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replaced, 1 + Math.Min(edits[i - 1, j], edits[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        return edits[a.Length, b.Length];
    }
}
