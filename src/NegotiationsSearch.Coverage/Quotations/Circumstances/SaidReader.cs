using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>The date among the reporting words: "said on Tuesday", "In an interview last week, Voss said".</summary>
internal sealed class SaidReader(ReportingWords words, Calendar calendar)
{
    private const int MostWordsToOccasion = 4;

    private readonly ParagraphReading _paragraph = words.Paragraph;
    private readonly DateWords _dates = CircumstanceWords.For(words.Paragraph.Lexicon).Dates;

    public SaidDate? Read()
    {
        if (IsFuture()) return null;
        foreach (var segment in words.Segments)
        {
            if (In(segment) is { } said) return said;
        }
        return null;
    }

    /// <summary>"will tell parliament on Friday".</summary>
    private bool IsFuture()
    {
        for (var i = words.Cue - 1; i >= Math.Max(0, words.Cue - 3) && _paragraph.Tokens[i].IsWord; i--)
        {
            if (_dates.Of(_paragraph.Word(i)).Kind == DateWordKind.Future) return true;
        }
        return false;
    }

    private SaidDate? In(Segment segment)
    {
        var reader = new DateReader(_paragraph, _dates, calendar);
        for (var i = segment.First; i <= segment.Last; i++)
        {
            if (IsBarrier(i)) return null;
            if (reader.At(i) is not { } date) continue;
            var first = Start(date.First, segment.First);
            if (date.Start is { } start && IsOfTheSaying(date, first))
                return new SaidDate(start, date.Precision, new Evidence(_paragraph.Index, _paragraph.SpanOf(first, date.Last)));
            i = date.Last;
        }
        return null;
    }

    /// <summary>"said of the attack on Friday", "ahead of the talks on Friday": the day is not that of the saying.</summary>
    private bool IsBarrier(int i) =>
        CircumstanceWords.For(_paragraph.Lexicon).DateBarriers.Contains(_paragraph.Word(i))
            || i == words.Cue + 1 && _paragraph.Tokens[i].Is(WordClass.Genitive);

    /// <summary>The date with its preposition: "on Tuesday".</summary>
    private int Start(int date, int first)
    {
        if (date > first && _paragraph.Tokens[date - 1].Is(WordClass.Determiner)) date--;
        return date > first && _paragraph.Tokens[date - 1].Is(WordClass.Preposition) ? date - 1 : date;
    }

    private bool IsOfTheSaying(DatePhrase date, int first)
    {
        var governor = _paragraph.Tokens[first];
        if (governor.Is(WordClass.Preposition)
            && !CircumstanceWords.For(_paragraph.Lexicon).DatePrepositions.Contains(_paragraph.Word(first)))
            return false;
        if (_paragraph.Tokens[date.Last].Possessive
            || date.Precision != DatePrecision.Week && first < date.First && _paragraph.Tokens[date.First - 1].Is(WordClass.Determiner))
            return LeadsToOccasion(date.Last + 1);
        return true;
    }

    /// <summary>"in a Tuesday interview", "at Tuesday's briefing".</summary>
    private bool LeadsToOccasion(int from)
    {
        var media = CircumstanceWords.For(_paragraph.Lexicon).Media;
        for (var i = from; i < Math.Min(_paragraph.Tokens.Count, from + MostWordsToOccasion) && _paragraph.Tokens[i].IsWord; i++)
        {
            if (media.At(_paragraph, i) is not null) return true;
        }
        return false;
    }
}
