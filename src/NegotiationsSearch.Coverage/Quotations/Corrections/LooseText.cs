using System.Text;

namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>
/// A text in which words are found as people type them: whatever the case, the shape of quotation marks and dashes, and
/// the white space.
/// </summary>
internal sealed class LooseText
{
    private static readonly char[] OuterMarks = ['"', ' '];
    private readonly string _loose;
    private readonly List<int> _places;
    private readonly int _end;

    public LooseText(string text)
    {
        _places = new List<int>(text.Length);
        _loose = Loosen(text, _places);
        _end = text.Length;
    }

    /// <summary>Where the words stand in the text, whole words alone, in reading order.</summary>
    public IEnumerable<TextSpan> PlacesOf(string words)
    {
        var sought = Loosen(words, places: null).Trim(OuterMarks);
        if (sought.Length == 0) yield break;
        for (var at = Next(sought, 0); at >= 0; at = Next(sought, at + 1))
        {
            if (IsBoundary(at) && IsBoundary(at + sought.Length)) yield return new TextSpan(_places[at], PlaceAfter(at + sought.Length - 1));
        }
    }

    private int Next(string sought, int from) => from >= _loose.Length ? -1 : _loose.IndexOf(sought, from, StringComparison.OrdinalIgnoreCase);

    private bool IsBoundary(int at) => at == 0 || at == _loose.Length || !char.IsLetterOrDigit(_loose[at - 1]) || !char.IsLetterOrDigit(_loose[at]);

    private int PlaceAfter(int at) => Math.Min(_places[at] + 1, _end);

    private static string Loosen(string text, List<int>? places)
    {
        var loose = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var plain = Plain(text[at]);
            if (plain == ' ' && loose.Length > 0 && loose[^1] == ' ') continue;
            loose.Append(plain);
            places?.Add(at);
        }
        return loose.ToString();
    }

    private static char Plain(char character) => character switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or 'ʼ' or '`' => '\'',
        '–' or '—' or '‑' or '−' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
