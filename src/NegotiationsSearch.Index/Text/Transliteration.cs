using System.Text;

namespace NegotiationsSearch.Index.Text;

/// <summary>
/// Cyrillic in Latin letters by the Ukrainian national system of 2010 (Cabinet of Ministers, resolution 55), with the
/// letters of other languages added.
/// Of folded, lower-case text.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "h",
        ['ґ'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['є'] = "ie",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "y",
        ['і'] = "i",
        ['ї'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ь'] = "",
        ['ю'] = "iu",
        ['я'] = "ia",
        ['ъ'] = "",
        ['ы'] = "y",
        ['э'] = "e",
        ['ў'] = "u",
        ['ђ'] = "dj",
        ['ј'] = "j",
        ['љ'] = "lj",
        ['њ'] = "nj",
        ['ћ'] = "c",
        ['џ'] = "dz",
        ['ѓ'] = "gj",
        ['ќ'] = "kj",
        ['ѕ'] = "dz",
    };

    private static readonly Dictionary<char, string> AtWordStart = new()
    {
        ['є'] = "ye",
        ['ї'] = "yi",
        ['й'] = "y",
        ['ю'] = "yu",
        ['я'] = "ya",
    };

    /// <summary>False for a letter that has no form here.</summary>
    public static bool Append(StringBuilder slug, char letter, bool isFirst, char previous)
    {
        // зг is zgh, so that it differs from ж.
        if (letter == 'г' && previous == 'з')
            slug.Append("gh");
        else if (isFirst && AtWordStart.TryGetValue(letter, out var initial))
            slug.Append(initial);
        else if (Letters.TryGetValue(letter, out var latin))
            slug.Append(latin);
        else
            return false;
        return true;
    }
}
