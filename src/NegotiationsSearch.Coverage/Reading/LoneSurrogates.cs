using System.Text;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>JSON can escape half a character ("\ud800"), which no encoding can carry.</summary>
internal static class LoneSurrogates
{
    /// <summary>Reads the inside of a JSON string whose escapes are well formed, with U+FFFD for each half character.</summary>
    public static string Unescape(ReadOnlySpan<byte> json)
    {
        var escaped = Encoding.UTF8.GetString(json);
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\') text.Append(escaped[i]);
            else if (escaped[++i] != 'u') text.Append(Unescaped(escaped[i]));
            else
            {
                text.Append((char)Convert.ToUInt16(escaped.Substring(i + 1, 4), 16));
                i += 4;
            }
        }
        return Mended(text.ToString());
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        // Enumerating runes gives U+FFFD for what is none.
        foreach (var rune in text.EnumerateRunes()) mended.Append(rune.ToString());
        return mended.ToString();
    }

    private static char Unescaped(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };
}
