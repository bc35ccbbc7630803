namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Tells outlets from other bodies and people.</summary>
internal static class Outlets
{
    public static bool IsOutlet(ParagraphReading paragraph, Segment words)
    {
        var known = CircumstanceWords.For(paragraph.Lexicon);
        for (var i = words.First; i <= words.Last; i++)
        {
            if (known.IsOutlet(paragraph.Word(i))) return true;
        }
        return false;
    }

    /// <summary>"the Sarn Courier" is the source "Sarn Courier" itself.</summary>
    public static bool IsSource(ParagraphReading paragraph, Segment words, string source)
    {
        var name = paragraph.SpanOf(words.First, words.Last).In(paragraph.Text);
        return name.Contains(Bare(source), StringComparison.OrdinalIgnoreCase) || Bare(source).Contains(Bare(name), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
