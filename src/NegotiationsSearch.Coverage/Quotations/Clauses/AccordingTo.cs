using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>"according to the source".</summary>
internal static class AccordingTo
{
    public static SpeechClause? At(ParagraphReading paragraph, int i, int to)
    {
        if (Length(paragraph, i) is not (> 0 and var length) || i + length >= to) return null;
        if (FollowingSubject.At(paragraph, i + length, to) is { } phrase)
            return new SpeechClause(phrase, MentionExtent.EndAfter(paragraph, phrase, to), i, i + length - 1, true);
        return null;
    }

    /// <summary>"…", so Voss.</summary>
    public static SpeechClause? Trailing(ParagraphReading paragraph, int i, int to)
    {
        if (!paragraph.Tokens[i].Is(WordClass.TrailingSource)
            || i + 1 >= to
            || FollowingSubject.At(paragraph, i + 1, to) is not { } phrase)
            return null;
        return ClauseReader.Of(paragraph, phrase, i, to);
    }

    /// <summary>"Voss zufolge".</summary>
    public static SpeechClause? Postposed(ParagraphReading paragraph, int i) =>
        i > 0 && paragraph.Tokens[i].Is(WordClass.PostposedSource) && paragraph.PhraseEndingAt(i - 1) is { } phrase
            ? new SpeechClause(phrase, phrase.Last, i, i, true) : null;

    public static bool Begins(ParagraphReading paragraph, int i) => Length(paragraph, i) > 0;

    /// <summary>How many tokens "according to" takes at a token; 0 when it does not stand there.</summary>
    public static int Length(ParagraphReading paragraph, int i) =>
        i < paragraph.Tokens.Count && paragraph.Tokens[i].Is(WordClass.OpensSource) ? paragraph.Lexicon.Sources.LengthAt(paragraph, i) : 0;
}
