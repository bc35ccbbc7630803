using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>Sums a difference up: "2 words dropped, 1 added".</summary>
internal static class DiffSentence
{
    public static string Of(IReadOnlyList<DiffPartAnswer> parts, string text, string other, Wording words)
    {
        long Count(DiffKind kind, Func<DiffPartAnswer, RangeAnswer?> side, string of) =>
            parts.Where(part => part.Kind == kind).Sum(part => WordsIn(of, side(part)));

        (string Name, long Count)[] counts =
        [
            ("dropped", Count(DiffKind.Dropped, part => part.InOther, other)),
            ("added", Count(DiffKind.Added, part => part.InText, text)),
            ("changed", Count(DiffKind.Changed, part => part.InText, text)),
            ("omitted", Count(DiffKind.Omitted, part => part.InOther ?? part.InText, other)),
        ];
        var said = counts.Where(count => count.Count > 0).Select(count => words.Count($"diff.sum.{count.Name}", count.Count)).ToList();
        return said.Count == 0 ? words["diff.sum.same"] : Sentence(words.Format("diff.sum", string.Join(", ", said)));
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static int WordsIn(string text, RangeAnswer? range) => range is { } place && place.End <= text.Length
        ? text[place.Start..place.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        : 0;
}
