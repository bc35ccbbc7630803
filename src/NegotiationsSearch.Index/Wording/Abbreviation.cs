using System.Collections.Frozen;

namespace NegotiationsSearch.Index.Wording;

/// <summary>Words behind which a full stop ends no sentence.</summary>
internal static class Abbreviation
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "sgt", "capt", "adm", "sen", "rep", "gov", "prof", "rev",
            "hon", "jr", "sr", "vs", "nr", "bzw", "ca", "им", "ім", "г", "гг", "р", "рр", "ст", "ул", "вул", "тов",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // A single letter is an initial.
    public static bool Is(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I' || Lookup.Contains(word);
}
