using System.Buffers;

namespace NegotiationsSearch.Coverage.Segmentation;

/// <summary>Splits running text into paragraphs: any line break ends one, blank lines are none.</summary>
public static class ParagraphSplitter
{
    // The mandatory breaks of Unicode line breaking (UAX #14: BK, CR, LF, NL).
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    /// <summary>Where the paragraphs lie in the text, in order, each without the white space at its ends.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) paragraphs.Add(Trimmed(text, start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (char.IsWhiteSpace(text[start])) start++;
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
