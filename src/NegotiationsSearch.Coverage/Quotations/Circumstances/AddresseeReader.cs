using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>"told reporters", "said to parliament", "in an interview with the BBC", "in comments to state media", "Speaking to reporters".</summary>
internal static class AddresseeReader
{
    /// <summary>How many words a kind of message may stand before its "to": "in written comments e-mailed to".</summary>
    private const int MostBetween = 2;

    public static Segment? Read(ReportingWords words)
    {
        if (Object(words) is { } told) return told;
        foreach (var segment in words.Segments)
        {
            for (var i = segment.First; i <= segment.Last; i++)
            {
                if (Introduces(words, i, segment.First) && AudienceExtent.At(words.Paragraph, i + 1) is { } audience) return audience;
            }
        }
        return null;
    }

    /// <summary>"told reporters"; in "warned Voss" of inverted order the name is the speaker's.</summary>
    private static Segment? Object(ReportingWords words) =>
        words.Paragraph.Tokens[words.Cue].Is(WordClass.Addressee) && words.Mention?.First != words.Cue + 1 ? AudienceExtent.At(words.Paragraph, words.Cue + 1) : null;

    private static bool Introduces(ReportingWords words, int i, int first)
    {
        var paragraph = words.Paragraph;
        if (paragraph.IsWord(i, "to")) return i == words.Cue + 1 || FollowsMessage(words, i, first);
        if (paragraph.IsWord(i, "with")) return FollowsTalk(words, i, first);
        if (paragraph.IsWord(i, "before")) return paragraph.IsWord(i - 1, "testified") || paragraph.IsWord(i - 1, "testimony") || IsTalkVerb(paragraph, i - 1, first);
        return paragraph.IsWord(i, "addressing") || paragraph.IsWord(i, "briefing") && i == first;
    }

    private static bool FollowsMessage(ReportingWords words, int to, int first)
    {
        for (var i = to - 1; i >= Math.Max(first, to - 1 - MostBetween); i--)
        {
            if (CircumstanceWords.For(words.Paragraph.Lexicon).IsMessage(words.Paragraph.Word(i))) return true;
        }
        return IsTalkVerb(words.Paragraph, to - 1, first);
    }

    private static bool FollowsTalk(ReportingWords words, int with, int first) =>
        with > first && CircumstanceWords.For(words.Paragraph.Lexicon).IsTalk(words.Paragraph.Word(with - 1)) || IsTalkVerb(words.Paragraph, with - 1, first);

    private static bool IsTalkVerb(ParagraphReading paragraph, int i, int first) =>
        i >= first && CircumstanceWords.For(paragraph.Lexicon).IsTalkVerb(paragraph.Word(i));
}
