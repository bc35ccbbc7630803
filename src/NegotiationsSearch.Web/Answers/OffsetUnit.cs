namespace NegotiationsSearch.Web.Answers;

/// <summary>What offsets into a text count.</summary>
internal enum OffsetUnit
{
    /// <summary>UTF-16 code units, as JavaScript, C# and Java count.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python counts. A lone surrogate is one.</summary>
    CodePoint,
}

/// <summary>Turns the engine's offsets into what the request counts in.</summary>
internal static class Offsets
{
    /// <summary>Moved outwards, to before it, when inside a surrogate pair.</summary>
    public static int Start(string text, int offset, OffsetUnit unit) => In(unit, text, InsidePair(text, offset) ? offset - 1 : offset);

    /// <summary>Moved outwards, to after it, when inside a surrogate pair.</summary>
    public static int End(string text, int offset, OffsetUnit unit) => In(unit, text, InsidePair(text, offset) ? offset + 1 : offset);

    private static bool InsidePair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static int In(OffsetUnit unit, string text, int offset) => unit == OffsetUnit.Utf16 ? offset : offset - PairsBefore(text, offset);

    private static int PairsBefore(string text, int offset)
    {
        var rest = text.AsSpan(0, Math.Min(offset, text.Length));
        var pairs = 0;
        for (var at = rest.IndexOfAnyInRange('\ud800', '\udbff'); at >= 0 && at + 1 < rest.Length; at = rest.IndexOfAnyInRange('\ud800', '\udbff'))
        {
            var isPair = char.IsLowSurrogate(rest[at + 1]);
            if (isPair) pairs++;
            rest = rest[(at + (isPair ? 2 : 1))..];
        }
        return pairs;
    }
}
