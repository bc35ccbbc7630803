using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>Finds in a name the words that what was typed is the beginning of.</summary>
internal static class MatchedBeginning
{
    private const int LongestName = 200;

    /// <summary>Nothing when the name was found by another name.</summary>
    public static IReadOnlyList<MatchRange> Of(string name, string typed)
    {
        var sought = Folding.Fold(typed);
        if (sought.Length == 0 || name.Length > LongestName) return [];
        for (var start = 0; start < name.Length; start++)
            if (BeginsWord(name, start) && EndOf(name, start, sought) is { } end) return [new MatchRange(start, end)];
        return [];
    }

    private static bool BeginsWord(string name, int at) =>
        char.IsLetterOrDigit(name[at]) && (at == 0 || !char.IsLetterOrDigit(name[at - 1]));

    // Folding may make a text longer or shorter, so the shortest stretch that folds to it is looked for.
    private static int? EndOf(string name, int start, string sought)
    {
        if (!Folding.Fold(name[start..]).StartsWith(sought, StringComparison.Ordinal)) return null;
        for (var end = start + 1; end <= name.Length; end++)
            if (Folding.Fold(name[start..end]).StartsWith(sought, StringComparison.Ordinal)) return end;
        return null;
    }
}
