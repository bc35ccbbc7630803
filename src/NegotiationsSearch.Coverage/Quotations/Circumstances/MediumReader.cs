using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>"on X", "in an interview", "told a news conference", "tweeted".</summary>
internal static class MediumReader
{
    /// <summary>How many words may stand between the preposition and the medium: "in an exclusive television interview".</summary>
    private const int MostBetween = 7;

    public static Medium? Read(ReportingWords words)
    {
        foreach (var segment in words.Segments)
        {
            if (In(words, segment) is { } medium) return medium;
        }
        var media = CircumstanceWords.For(words.Paragraph.Lexicon).Media;
        return media.At(words.Paragraph, words.Cue) is { } verb ? Of(words.Paragraph, verb, words.Cue, words.Cue) : null;
    }

    private static Medium? In(ReportingWords words, Segment segment)
    {
        Medium? best = null;
        var rank = int.MaxValue;
        for (var i = segment.First; i <= segment.Last; i++)
        {
            if (CircumstanceWords.For(words.Paragraph.Lexicon).Media.At(words.Paragraph, i) is not { } form) continue;
            var last = i + form.Words.Length - 1;
            if (form.Rank < rank && Start(words, segment, i) is { } first) (best, rank) = (Of(words.Paragraph, form, first, last), form.Rank);
            i = last;
        }
        return best;
    }

    private static Medium Of(ParagraphReading paragraph, MediumForm form, int first, int last) =>
        new(form.Name, new Evidence(paragraph.Index, paragraph.SpanOf(first, last)));

    /// <summary>"a video posted to Instagram".</summary>
    private static bool IsPostedTo(ParagraphReading paragraph, int medium, int i) =>
        paragraph.Tokens[medium].Capital
            && CircumstanceWords.For(paragraph.Lexicon) is var known
            && known.Addressees.IsAt(paragraph, i)
            && known.PostingVerbs.IsAt(paragraph, i - 1);

    /// <summary>
    /// The preposition that governs the medium, or the first word behind the verb that has it as its object; null when
    /// it stands otherwise.
    /// </summary>
    private static int? Start(ReportingWords words, Segment segment, int medium)
    {
        var media = CircumstanceWords.For(words.Paragraph.Lexicon).Media;
        var lowest = Math.Max(segment.First, medium - MostBetween);
        for (var i = medium - 1; i >= lowest; i--)
        {
            var token = words.Paragraph.Tokens[i];
            if (media.IsPreposition(words.Paragraph.Word(i))) return i;
            if (!token.IsWord && token.Kind != TokenKind.Number
                || token.Is(WordClass.Auxiliary | WordClass.Conjunction) && !token.Is(WordClass.Time))
                return null;
            if (IsPostedTo(words.Paragraph, medium, i)) return i - 1;
            if (token.Is(WordClass.Preposition) && !token.Is(WordClass.Genitive)) return null;
        }
        return words.Paragraph.Tokens[words.Cue].Is(WordClass.Addressee)
            && lowest == words.Cue + 1
            && !words.Paragraph.Tokens[medium].Capital
            ? lowest
            : null;
    }
}
