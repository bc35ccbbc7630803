using System.Collections.Frozen;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.People;

/// <summary>The words by which articles name whoever holds an office.</summary>
internal static class RoleWords
{
    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "der", "die", "das", "den", "dem", "des"]);

    /// <summary>Folded, without a definite article in front: "the Russian leader" is <c>russian leader</c>.</summary>
    public static string Fold(string words)
    {
        var folded = Folding.Fold(words);
        var space = folded.IndexOf(' ');
        return space > 0 && Articles.Contains(folded[..space]) ? folded[(space + 1)..] : folded;
    }

    /// <summary>
    /// What a role goes by, folded: its names, and its title, which says whose office it is only together with the
    /// organization where there is one.
    /// </summary>
    public static IEnumerable<string> Of(DatedRole role) => role.Organization is { } organization
        ? role.Names.Concat([$"{role.Title} of {organization}", $"{organization} {role.Title}", $"{organization}'s {role.Title}"]).Select(Fold)
        : role.Names.Append(role.Title).Select(Fold);

    /// <summary>
    /// Whether an article's words may be of the role: all of the one's words are among the other's. Good for choosing
    /// among few, not for finding.
    /// </summary>
    /// <param name="folded">The article's words, folded.</param>
    public static bool MayBe(string folded, DatedRole role) =>
        Of(role).Append(Fold(role.Title)).Any(words => Contains(words, folded) || Contains(folded, words));

    private static bool Contains(string whole, string part)
    {
        var words = whole.Split(' ');
        return part.Length > 0 && part.Split(' ').All(words.Contains);
    }
}
