using System.Collections.Frozen;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.People;

/// <summary>Whom a text may name that is no known name as it stands: with a title in front, the last name first, a role behind a
/// comma, a party in brackets.</summary>
internal static class NameReadings
{
    private const int MostWords = 16;

    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet((
        "mr mrs ms miss dr prof professor sir dame lord lady president chancellor minister premier secretary senator sen representative rep "
        + "congressman congresswoman governor gov ambassador general gen colonel col captain admiral lieutenant king queen prince princess "
        + "pope bishop archbishop cardinal rabbi judge justice chair chairman chairwoman speaker spokesman spokeswoman spokesperson envoy "
        + "negotiator mayor commissioner chief leader director deputy delegate officer adviser advisor counsel attorney sheriff "
        + "herr frau präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister "
        + "ministerpräsident botschafter пан пані президент міністр господин госпожа министр bay bayan cumhurbaşkanı başkan bakan bakanı").Split(' ')
        .Select(Folding.Fold));

    /// <summary>Whether a text is a title and no name.</summary>
    public static bool IsTitle(string text) => Titles.Contains(Folding.Fold(text));

    /// <summary>The readings, the likeliest first, without the text as it stands.</summary>
    /// <param name="isRole">Whether folded words are a role that somebody has.</param>
    public static IEnumerable<string> Of(string text, Func<string, bool> isRole)
    {
        if (text.TrimEnd().EndsWith(')') && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket)
            return [text[..bracket].Trim(), .. WithoutTitle(text[..bracket].Trim(), isRole)];
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return WithoutTitle(text, isRole);
        var (before, behind) = (text[..comma], text[(comma + 1)..]);
        IEnumerable<string> reversed = [$"{behind.Trim()} {before.Trim()}"];
        return before.Trim().Contains(' ') ? [before, .. WithoutTitle(before, isRole), .. reversed] : reversed;
    }

    private static IEnumerable<string> WithoutTitle(string text, Func<string, bool> isRole)
    {
        var words = Folding.Fold(text).Split(' ');
        for (var first = 1; first < Math.Min(words.Length, MostWords); first++)
            if (Titles.Contains(words[first - 1]) || isRole(string.Join(' ', words[..first]))) yield return string.Join(' ', words[first..]);
    }
}
