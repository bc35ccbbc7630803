using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Wording;

/// <summary>
/// A diff as one line: <c>= same | ~ of the text > of the other | + added | - dropped | … omitted | [] editorial</c>,
/// in folded words.
/// </summary>
internal static class DiffText
{
    public static string Of(IReadOnlyList<DiffPart> parts, string text, string other) =>
        string.Join(" | ", parts.Select(part => Of(part, text, other)));

    private static string Of(DiffPart part, string text, string other)
    {
        var (mine, theirs) = (Words(part.InText, text), Words(part.InOther, other));
        return part.Kind switch
        {
            DiffKind.Same => mine == theirs ? $"= {mine}" : $"= {mine} > {theirs}",
            DiffKind.Added => $"+ {mine}",
            DiffKind.Dropped => $"- {theirs}",
            DiffKind.Changed => $"~ {mine} > {theirs}",
            DiffKind.Omitted => $"… {mine} > {theirs}",
            _ => $"[] {mine} > {theirs}",
        };
    }

    private static string Words(MatchRange? range, string text) => range is { } place ? Folding.Fold(text[place.Start..place.End]) : "";
}
