using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes answers of word-level differences.</summary>
internal static class DiffMapping
{
    public static IReadOnlyList<DiffPartAnswer> Difference(IReadOnlyList<DiffPart> parts, string text, string other, OffsetUnit unit) =>
    [
        .. parts.Select(part => new DiffPartAnswer
        {
            Kind = part.Kind,
            InText = Range(part.InText, text, unit),
            InOther = Range(part.InOther, other, unit),
        }),
    ];

    public static RangeAnswer? Range(MatchRange? range, string text, OffsetUnit unit) =>
        range is { } place ? new RangeAnswer(Offsets.Start(text, place.Start, unit), Offsets.End(text, place.End, unit)) : null;
}
