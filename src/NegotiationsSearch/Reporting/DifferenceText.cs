using System.Text;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>What differs between a checked text and a passage, on one line: only the changes, as [-theirs-]{+checked+}.</summary>
internal static class DifferenceText
{
    private const int Longest = 200;

    public static string Of(string text, CheckedPassage passage)
    {
        var pieces = passage.Difference.Where(part => part.Kind != DiffKind.Same).Select(part => Of(part, text, passage.Text)).ToList();
        if (passage.CutBefore is { } before) pieces.Insert(0, $"({Words(passage.Text, before)})");
        if (passage.CutAfter is { } after) pieces.Add($"({Words(passage.Text, after)})");
        var line = string.Join(" … ", pieces);
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    /// <summary>A part that differs.</summary>
    public static string Of(DiffPart part, string text, string other)
    {
        var (mine, theirs) = (Words(text, part.InText), Words(other, part.InOther));
        return part.Kind == DiffKind.Omitted ? $"[…{(theirs.Length > 0 ? theirs : mine)}…]"
            : part.Kind == DiffKind.Editorial && (theirs.Length == 0 || mine.Length == 0) ? $"({theirs}{mine})"
            : (theirs.Length > 0 ? $"[-{theirs}-]" : "") + (mine.Length > 0 ? $"{{+{mine}+}}" : "");
    }

    public static string Words(string text, MatchRange? range) => range is { } place ? text[place.Start..place.End] : "";
}
