using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>Offsets of annotations count code points, offsets of ours UTF-16 code units.</summary>
internal static class CodePoints
{
    public static TextSpan ToCodeUnits(string text, int start, int end) => new(CodeUnit(text, start), CodeUnit(text, end));

    private static int CodeUnit(string text, int codePoint)
    {
        var unit = 0;
        for (; codePoint > 0; codePoint--) unit += char.IsSurrogatePair(text, unit) ? 2 : 1;
        return unit;
    }
}
