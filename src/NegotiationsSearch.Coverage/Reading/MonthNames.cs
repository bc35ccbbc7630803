namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The months as dates name them, in the languages of the coverage.</summary>
internal static class MonthNames
{
    // By their first letters, so that case endings and abbreviations are met; a row a month.
    private static readonly string[][] Beginnings =
    [
        ["jan", "янв", "січ", "ocak", "sty", "ene", "gen"],
        ["feb", "fév", "fev", "фев", "лют", "şub", "lut"],
        ["mar", "mär", "мар", "бер"],
        ["apr", "avr", "апр", "кві", "nis", "kwi", "abr"],
        ["may", "mai", "мая", "май", "тра", "maj", "mag"],
        ["jun", "juin", "июн", "чер", "haz", "cze", "giu"],
        ["jul", "juil", "июл", "лип", "tem", "lip", "lug"],
        ["aug", "aoû", "aou", "авг", "сер", "ağu", "sie", "ago"],
        ["sep", "сен", "вер", "eyl", "wrz", "set"],
        ["oct", "okt", "окт", "жов", "eki", "paź", "out", "ott"],
        ["nov", "ноя", "лис", "kas", "lis"],
        ["dec", "dez", "déc", "дек", "гру", "ara", "gru", "dic"],
    ];

    /// <summary>1 to 12; null when it names no month.</summary>
    public static int? NumberOf(string name)
    {
        var word = name.ToLowerInvariant();
        var month = Array.FindIndex(Beginnings, row => Array.Exists(row, start => word.StartsWith(start, StringComparison.Ordinal)));
        return month < 0 ? null : month + 1;
    }
}
