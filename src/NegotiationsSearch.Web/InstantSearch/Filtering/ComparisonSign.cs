namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>The signs of comparisons.</summary>
internal static class ComparisonSign
{
    // The longer first.
    private static readonly (string Sign, Comparison Comparison)[] All =
    [
        ("<=", Comparison.AtMost), (">=", Comparison.AtLeast), ("!=", Comparison.IsNot),
        ("<", Comparison.Less), (">", Comparison.Greater), ("=", Comparison.Is), (":", Comparison.Is),
    ];

    public static readonly char[] Beginnings = ['<', '>', '!', '=', ':'];

    /// <summary>The sign that a text begins with; null when it begins with none.</summary>
    public static (string Sign, Comparison Comparison)? At(ReadOnlySpan<char> text)
    {
        foreach (var pair in All)
            if (text.StartsWith(pair.Sign, StringComparison.Ordinal)) return pair;
        return null;
    }
}
