namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>
/// How the names and nouns of a language take endings, from inflections.txt: a line gives whose words (m men, f women, n other
/// nouns), the ending of the nominative (- for a consonant) and the endings of the other cases. The longest ending that fits a word rules it.
/// </summary>
internal sealed class Inflections
{
    /// <summary>A word must keep this many letters before its ending.</summary>
    private const int ShortestStem = 2;

    private readonly List<(char Kind, string Nominative, string[] Others)> _rows = [];

    public static Inflections None { get; } = new();

    public bool IsEmpty => _rows.Count == 0;

    public static Inflections Read(string language)
    {
        var inflections = new Inflections();
        foreach (var row in LexiconFile.Rows(language, "inflections"))
            inflections._rows.Add((row[0][0], row[1] == "-" ? "" : row[1], row[2..]));
        inflections._rows.Sort((a, b) => b.Nominative.Length - a.Nominative.Length);
        return inflections;
    }

    /// <summary>The other cases of a word given in the nominative.</summary>
    public IEnumerable<string> Of(string nominative, char kind)
    {
        var row = Rule(nominative, kind);
        if (row < 0) yield break;
        foreach (var other in _rows[row].Others)
            yield return string.Concat(nominative.AsSpan(0, nominative.Length - _rows[row].Nominative.Length), other);
    }

    /// <summary>The nominative of a word in another case; null when it has no such ending.</summary>
    public string? Nominative(string word, char kind)
    {
        var (best, length) = ((string?)null, -1);
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].Kind != kind) continue;
            foreach (var other in _rows[row].Others)
            {
                if (other.Length <= length || word.Length - other.Length < ShortestStem || !word.EndsWith(other, StringComparison.Ordinal)) continue;
                var nominative = string.Concat(word.AsSpan(0, word.Length - other.Length), _rows[row].Nominative);
                if (Rule(nominative, kind) == row) (best, length) = (nominative, other.Length);
            }
        }
        return best;
    }

    private int Rule(string nominative, char kind)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_rows[row].Kind == kind && nominative.EndsWith(_rows[row].Nominative, StringComparison.Ordinal))
                return _rows[row].Nominative.Length > 0 || IsConsonant(nominative[^1]) ? row : -1;
        }
        return -1;
    }

    private static bool IsConsonant(char letter) => !"аеёєиіїйоуыэюяьъ".Contains(char.ToLowerInvariant(letter));
}
