using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>"according to the source".</summary>
internal static class AccordingTo
{
    public static SpeechClause? At(ParagraphReading paragraph, int i, int to)
    {
        if (!Begins(paragraph, i) || i + 2 >= to) return null;
        if (paragraph.PhraseStartingAt(i + 2) is { } phrase)
            return new SpeechClause(phrase, MentionExtent.EndAfter(paragraph, phrase, to), i, i + 1, true);
        return null;
    }

    public static bool Begins(ParagraphReading paragraph, int i) => paragraph.IsWord(i, "according") && paragraph.IsWord(i + 1, "to");
}
