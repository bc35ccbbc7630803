using System.Text;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Speakers;

/// <summary>A name in Latin letters, parted into given names and the last name, for telling whether two names may be one person's.</summary>
internal sealed record NameWords(IReadOnlyList<string> Given, string Last)
{
    private const int LettersAnEdit = 4;
    private static readonly string[] Beginnings = ["zs", "vw", "kc", "yji"];

    public static NameWords Of(string name)
    {
        var words = Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of).ToList();
        return words.Count == 0 ? new NameWords([], "") : new NameWords(words[..^1], words[^1]);
    }

    /// <summary>
    /// The consonants of the last name as many transliterations agree on them, so that likely spellings of one name share it:
    /// Zelensky, Selenskyj and Zełenski have <c>slnsk</c>.
    /// </summary>
    public string Skeleton()
    {
        var skeleton = new StringBuilder(Last.Length);
        foreach (
            var letter in Last.Replace("sch", "s", StringComparison.Ordinal)
                .Replace("sz", "s", StringComparison.Ordinal)
                .Replace("ph", "f", StringComparison.Ordinal))
        {
            var sound = letter switch { 'z' => 's', 'w' => 'v', 'c' or 'q' or 'x' => 'k', 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or 'h' or '-' => ' ', _ => letter };
            if (sound != ' ' && (skeleton.Length == 0 || skeleton[^1] != sound)) skeleton.Append(sound);
        }
        return skeleton.ToString();
    }

    /// <summary>How another name may be the same person's; null when it cannot.</summary>
    public NameLikeness? LikenessTo(NameWords other)
    {
        if (Last.Length == 0 || other.Last.Length == 0 || !IsNear(Last, other.Last)) return null;
        var sameLast = Last == other.Last;
        if (other.Given.Count == 0) return Given.Count == 0 ? NameLikeness.Spelling : sameLast ? NameLikeness.LastNameAlone : null;
        if (Given.Count == 0) return null;
        return sameLast && (EndsIn(Given, other.Given) || EndsIn(other.Given, Given))
            ? NameLikeness.SameName
            : OfGiven(Given[0], other.Given[0], sameLast);
    }

    // A title or an office that was taken for a part of the name stands in front.
    private static bool EndsIn(IReadOnlyList<string> longer, IReadOnlyList<string> shorter) =>
        shorter[0].Length > 1 && longer.TakeLast(shorter.Count).SequenceEqual(shorter, StringComparer.Ordinal);

    private static NameLikeness? OfGiven(string first, string second, bool sameLast)
    {
        if (first.Length == 1 || second.Length == 1) return first[0] == second[0] && sameLast ? NameLikeness.Initial : null;
        if (first == second) return sameLast ? NameLikeness.SameName : NameLikeness.Spelling;
        return IsNear(first, second) || IsShortOf(first, second) || IsShortOf(second, first) ? NameLikeness.Spelling : null;
    }

    private static bool IsShortOf(string shorter, string longer) => shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal);

    private static bool IsNear(string first, string second)
    {
        if (first == second) return true;
        var most = Math.Min(first.Length, second.Length) / LettersAnEdit;
        return Math.Abs(first.Length - second.Length) <= most && BeginAlike(first[0], second[0]) && EditDistance.Between(first, second) <= most;
    }

    // Letters that transliterations change for one another.
    private static bool BeginAlike(char first, char second) =>
        first == second || Beginnings.Any(letters => letters.Contains(first) && letters.Contains(second));
}

/// <summary>How two names may be one person's, the likeliest first.</summary>
internal enum NameLikeness
{
    /// <summary>The same first and last name, with another role, or with more in between.</summary>
    SameName,

    /// <summary>A likely other spelling.</summary>
    Spelling,

    /// <summary>The same last name and an initial that fits.</summary>
    Initial,

    /// <summary>The last name alone.</summary>
    LastNameAlone,
}
