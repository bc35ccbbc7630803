namespace NegotiationsSearch.Index.Lucene.Schema.Stemming;

/// <summary>
/// A light stemmer for Ukrainian: takes off the longest inflection that leaves at least three letters, so that the cases of a noun
/// or adjective and the common forms of a verb meet. Inflections after the declension tables of the Ukrainian orthography of 2019.
/// </summary>
internal static class UkrainianStemmer
{
    private const int ShortestStem = 3;

    private static readonly string[] Inflections =
    [
        .. new[]
        {
            "ами", "ями", "ові", "еві", "єві", "ого", "його", "ому", "йому", "ими", "іми", "їми", "ого", "ах", "ях", "ам",
            "ям", "ів", "їв", "ей", "єю", "ою", "ею", "ом", "ем", "єм",
            "ий", "ій", "їй", "ая", "яя", "ої", "їх", "их", "іх", "им", "ім", "їм", "ую", "юю", "ти", "ла", "ло", "ли",
            "ть", "ться", "тися", "лися", "лася", "вся", "ємо", "ете", "єте", "ите", "ить", "ить", "уть", "ють", "ать",
            "ять",
            "а", "я", "о", "е", "є", "и", "і", "ї", "у", "ю", "ь", "й", "в",
        }.Distinct().OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal),
    ];

    public static string Stem(string word)
    {
        foreach (var inflection in Inflections)
        {
            if (word.Length - inflection.Length >= ShortestStem && word.EndsWith(inflection, StringComparison.Ordinal))
                return word[..^inflection.Length];
        }
        return word;
    }
}
