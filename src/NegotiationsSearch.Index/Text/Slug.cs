using System.Security.Cryptography;
using System.Text;

namespace NegotiationsSearch.Index.Text;

/// <summary>URL-safe ids of names.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 80;

    private const int HashLength = 10;

    /// <summary>
    /// The folded words joined by hyphens, Cyrillic transliterated: "Donald Tusk" is <c>donald-tusk</c>. Lower-case
    /// ASCII letters, digits and hyphens only, never empty;
    /// a hash stands for what has no such letters, and for the rest of what is too long.
    /// </summary>
    public static string Of(string name)
    {
        var folded = Folding.Fold(name);
        var slug = Transliterate(folded, out var complete);
        if (complete && slug.Length is > 0 and <= MaxLength)
            return slug;
        var hash = Hash(folded.Length == 0 ? name : folded);
        var head = slug[..Math.Min(slug.Length, MaxLength - HashLength - 1)].TrimEnd('-');
        return head.Length == 0 ? hash : $"{head}-{hash}";
    }

    private static string Transliterate(string folded, out bool complete)
    {
        var slug = new StringBuilder(folded.Length);
        complete = true;
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i];
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (letter is ' ' or '.')
                slug.Append(slug.Length > 0 && slug[^1] != '-' ? "-" : "");
            else if (letter != '\'')
                complete &= Transliteration.Append(slug, letter, isFirst: i == 0 || folded[i - 1] == ' ', previous: i == 0 ? ' ' : folded[i - 1]);
        }
        return slug.ToString().TrimEnd('-');
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
