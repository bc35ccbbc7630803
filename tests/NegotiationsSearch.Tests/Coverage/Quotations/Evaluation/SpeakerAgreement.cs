using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>
/// Whether two names stand for one speaker: the same words but for case, accents and titles; for a person also the same last word;
/// for someone without a name also half of the words that carry meaning.
/// </summary>
internal static partial class SpeakerAgreement
{
    private static readonly HashSet<string> Titles = Words(
        """
        mr mrs ms miss dr sen rep gov gen lt col sgt capt rev prof sir dame lord lady president vice former ex prime minister foreign
        defense defence secretary senator governor representative congressman congresswoman chairman chairwoman judge justice mayor
        speaker ambassador attorney chancellor king queen prince pope
        """);

    private static readonly HashSet<string> Suffixes = Words("jr sr ii iii");

    private static readonly HashSet<string> Stopped = Words(
        "a an the of to in on at for and or with who which that his her their its this s said one by from as us");

    private static readonly HashSet<string?> PersonBases = ["name", "pronoun", "nominal-coref", "carry-over", null];

    public static bool Agree(string gold, string? system, string? basis)
    {
        var expected = NameWords(gold);
        var given = NameWords(system ?? "");
        if (expected.Count == 0 || given.Count == 0) return false;
        return expected.SequenceEqual(given)
            || (PersonBases.Contains(basis) && expected[^1] == given[^1])
            || (basis is not ("name" or "pronoun") && ShareHalf(expected, given));
    }

    /// <summary>Whether two names are the same words but for case, accents and titles.</summary>
    public static bool AgreeExactly(string gold, string? system) =>
        NameWords(gold) is { Count: > 0 } expected && expected.SequenceEqual(NameWords(system ?? ""));

    private static bool ShareHalf(IEnumerable<string> one, IEnumerable<string> other)
    {
        var a = one.Except(Stopped).ToHashSet();
        var b = other.Except(Stopped).ToHashSet();
        return a.Count > 0 && b.Count > 0 && a.Count(b.Contains) >= 0.5 * Math.Min(a.Count, b.Count);
    }

    private static List<string> NameWords(string name)
    {
        var words = Word().Matches(Fold(name)).Select(word => word.Value).Where(word => !Suffixes.Contains(word)).ToList();
        var titles = words.TakeWhile(Titles.Contains).Count();
        return words[Math.Min(titles, Math.Max(words.Count - 1, 0))..];
    }

    private static string Fold(string name)
    {
        var decomposed = name.Normalize(NormalizationForm.FormKD).Replace('’', '\'').ToLowerInvariant();
        var bare = decomposed.Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark);
        return Possessive().Replace(string.Concat(bare), "");
    }

    private static HashSet<string> Words(string list) =>
        [.. list.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"'s\b|'(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[\p{L}\p{N}_\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
