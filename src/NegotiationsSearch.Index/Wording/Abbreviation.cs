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

    private static readonly FrozenSet<string> WordsBeforeNumbers = FrozenSet.ToFrozenSet(
        [
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "art", "sec", "ch", "vol", "fig",
            "p", "pp", "para", "abs", "okt", "dez", "січ", "лют", "бер", "квіт", "трав", "черв", "лип", "серп", "вер", "жовт", "лист", "груд",
            "янв", "февр", "апр", "авг", "сент", "окт", "нояб", "дек", "п", "пп", "разд",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumbers =
        WordsBeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">The word before the full stop; a single capital is an initial.</param>
    /// <param name="next">The word behind it: "Nov. 3" and "No. 5" go on, "I said no. 5 others" is read so too.</param>
    public static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I'
        || Lookup.Contains(word)
        || next.Length > 0 && char.IsDigit(next[0]) && BeforeNumbers.Contains(word);
}
