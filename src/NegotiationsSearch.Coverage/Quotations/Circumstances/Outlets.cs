using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Tells outlets from other bodies and people.</summary>
internal static class Outlets
{
    public static bool IsOutlet(ParagraphReading paragraph, Segment words) =>
        Holds(paragraph, words, CircumstanceWords.For(paragraph.Lexicon).Outlets);

    /// <summary>An agency or what a state runs: it passes on to everybody what it is told.</summary>
    public static bool IsAgency(ParagraphReading paragraph, Segment words) =>
        Holds(paragraph, words, CircumstanceWords.For(paragraph.Lexicon).Agencies);

    private static bool Holds(ParagraphReading paragraph, Segment words, WordSet known)
    {
        for (var i = words.First; i <= words.Last; i++)
        {
            if (known.IsAt(paragraph, i) || IsTitle(paragraph, i, known)) return true;
        }
        return false;
    }

    /// <summary>«Интерфаксу».</summary>
    private static bool IsTitle(ParagraphReading paragraph, int i, WordSet known) =>
        paragraph.Tokens[i].Kind == TokenKind.Quote && known.Contains(paragraph.Runs[paragraph.Tokens[i].Run].Inner.In(paragraph.Text));

    /// <summary>"the Sarn Courier" is the source "Sarn Courier" itself.</summary>
    public static bool IsSource(ParagraphReading paragraph, Segment words, string source)
    {
        var name = paragraph.SpanOf(words.First, words.Last).In(paragraph.Text);
        return name.Contains(Bare(source), StringComparison.OrdinalIgnoreCase)
            || Bare(source).Contains(Bare(name), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
