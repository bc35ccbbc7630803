using System.Collections.Frozen;

namespace NegotiationsSearch.Index.Wording;

/// <summary>Words that turn a sentence into its opposite: in brackets they are no mere note of an editor's.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet([
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without",
        "hardly", "barely", "scarcely", "seldom", "rarely", "refuse", "refuses", "refused", "refusing", "deny", "denies", "denied", "denying",
        "nicht", "kein", "keine", "keinen", "keiner", "nie", "niemals", "niemand", "nichts", "ohne", "kaum", "selten",
        "не", "ні", "ни", "нет", "нема", "немає", "ніколи", "никогда", "ніхто", "никто", "ніщо", "ничего", "без",
        "навряд", "ледве", "рідко", "едва", "вряд", "редко",
        "degil", "yok", "hayir", "asla"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="term">A folded word.</param>
    public static bool Is(ReadOnlySpan<char> term) => Lookup.Contains(term) || term.EndsWith("n't", StringComparison.Ordinal);
}
