using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Mapping;

/// <summary>Counts Unicode code points where the program counts UTF-16 code units.</summary>
internal sealed class CodePointOffsets(IReadOnlyList<string> paragraphs)
{
    public (int Start, int End) Of(int paragraph, TextSpan span)
    {
        var text = paragraphs[paragraph];
        var start = Count(text.AsSpan(0, span.Start));
        return (start, start + Count(span.In(text)));
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
