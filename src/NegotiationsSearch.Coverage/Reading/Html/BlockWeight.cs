namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>How much a block speaks for being among an article's text, and against it when below zero.</summary>
internal static class BlockWeight
{
    // Beyond this a paragraph is no better a witness for being longer.
    private const int MostLength = 700;
    private const int ShortestSentence = 25;
    private const int LongLine = 90;
    private const double MostLinks = 0.4;

    public static double Of(TextBlock block)
    {
        var length = Math.Min(block.Text.Length, MostLength);
        if (block.LinkDensity > MostLinks) return -(20 + length);
        if (block.Kind == BlockKind.Heading) return 0;
        if (block.Text.Length >= LongLine) return length * (1 - block.LinkDensity);
        return block.EndsSentence && block.Text.Length >= ShortestSentence ? length * (1 - block.LinkDensity) * 0.8 : -10;
    }
}
