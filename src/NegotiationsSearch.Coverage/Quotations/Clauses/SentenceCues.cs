using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Looks for what reports speech in the sentence a quoted run stands in.</summary>
internal static class SentenceCues
{
    /// <summary>How far from a run is looked, in tokens.</summary>
    private const int Reach = 40;

    public static bool Any(ParagraphReading paragraph, int token) => AnyBefore(paragraph, token) || AnyBehind(paragraph, token);

    public static bool AnyBefore(ParagraphReading paragraph, int token)
    {
        var limit = Math.Max(0, token - Reach);
        for (var i = token - 1; i >= limit && IsSame(paragraph, i, token); i--)
        {
            if (IsCue(paragraph, i)) return true;
        }
        return false;
    }

    private static bool AnyBehind(ParagraphReading paragraph, int token)
    {
        var limit = Math.Min(paragraph.Tokens.Count, token + Reach);
        for (var i = token + 1; i < limit && IsSame(paragraph, i, token); i++)
        {
            if (IsCue(paragraph, i)) return true;
        }
        return false;
    }

    public static bool IsCue(ParagraphReading paragraph, int i) =>
        CueVerbs.IsCue(paragraph, i, WordClass.AnyCue) || AccordingTo.Begins(paragraph, i)
        || paragraph.Tokens[i].Is(WordClass.PostposedSource) || IsTrailing(paragraph, i);

    /// <summary>„Wir bleiben“, so der Minister, „Punkt“.</summary>
    private static bool IsTrailing(ParagraphReading paragraph, int i) =>
        i > 0 && paragraph.Tokens[i].Is(WordClass.TrailingSource)
        && paragraph.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote;

    public static bool IsSame(ParagraphReading paragraph, int i, int token) =>
        paragraph.Tokens[i].Sentence == paragraph.Tokens[token].Sentence;
}
