using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Mapping;

/// <summary>
/// Counts Unicode code points where the program counts UTF-16 code units. A paragraph is looked through once, however
/// many spans it has.
/// </summary>
internal sealed class CodePointOffsets(IReadOnlyList<string> paragraphs)
{
    private readonly int[]?[] _pairs = new int[paragraphs.Count][];

    public (int Start, int End) Of(int paragraph, TextSpan span)
    {
        var pairs = _pairs[paragraph] ??= PairsIn(paragraphs[paragraph]);
        return (span.Start - Before(pairs, span.Start), span.End - Before(pairs, span.End));
    }

    /// <summary>Where the second halves of surrogate pairs stand.</summary>
    private static int[] PairsIn(string text)
    {
        var pairs = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) pairs.Add(i++);
        }
        return [.. pairs];
    }

    private static int Before(int[] pairs, int position)
    {
        var found = Array.BinarySearch(pairs, position);
        return found < 0 ? ~found : found;
    }
}
