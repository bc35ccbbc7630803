using System.Globalization;
using System.Text;

namespace NegotiationsSearch.Reporting;

/// <summary>Text from outside, made safe to show: what would steer the terminal becomes visible or a space.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    public static string Clean(string text) => text.AsSpan().IndexOfAny(Steering) < 0 && !HasLoneSurrogate(text) ? text : Replace(text);

    private static readonly System.Buffers.SearchValues<char> Steering =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(Steers)]);

    // Control characters move the cursor and start escape sequences; bidirectional marks reorder what stands beside them.
    private static bool Steers(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static bool HasLoneSurrogate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value == Replacement) return true;
        return false;
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && Steers((char)rune.Value) ? char.IsWhiteSpace((char)rune.Value) ? " " : "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
