using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>
/// Who is spoken to in languages that tell it by a case: "заявив журналістам", "в интервью «Известиям»", "sagte der Zeitung „Woge“",
/// "gegenüber Journalisten".
/// </summary>
internal sealed class DativeReader(ReportingWords words)
{
    /// <summary>The name of an outlet in marks, in characters.</summary>
    private const int LongestTitle = 40;

    /// <summary>How many words may stand between an article and its outlet: "der Deutschen Presse-Agentur".</summary>
    private const int MostModifiers = 3;

    private const int LongestName = 5;

    private readonly ParagraphReading _paragraph = words.Paragraph;
    private readonly CircumstanceWords _known = CircumstanceWords.For(words.Paragraph.Lexicon);

    public Segment? Read()
    {
        foreach (var segment in words.Segments)
        {
            for (var i = segment.First; i <= segment.Last; i++)
            {
                if (!IsOfMention(i) && At(i, segment.Last) is { } hearer) return hearer;
            }
        }
        return null;
    }

    private Segment? At(int i, int last)
    {
        if (_known.Datives.IsAt(_paragraph, i)) return IsFree(i) ? Determined(i, last) : null;
        if (_known.DativeAudiences.IsAt(_paragraph, i)) return IsFree(i) ? new Segment(i, i) : null;
        if (_known.OutletNouns.IsAt(_paragraph, i) && !_paragraph.Lexicon.Grammar.NounsTakeCapitals)
            return IsFree(i) ? new Segment(i, NameEnd(i, last)) : null;
        return IsTold(i) ? new Segment(i, NameEnd(i, last)) : null;
    }

    /// <summary>"der Zeitung „Woge“", "dem „Spiegel“", "der Deutschen Presse-Agentur", "den Abgeordneten".</summary>
    private Segment? Determined(int first, int last)
    {
        for (var i = first + 1; i <= Math.Min(last, first + 1 + MostModifiers); i++)
        {
            if (_known.OutletNouns.IsAt(_paragraph, i)) return new Segment(first, NameEnd(i, last));
            if (_known.DativeAudiences.IsAt(_paragraph, i)) return new Segment(first, i);
            if (_paragraph.Tokens[i].Kind == TokenKind.Quote) return i == first + 1 && IsTitle(i) ? new Segment(first, i) : null;
            if (!_paragraph.Tokens[i].IsWord || _paragraph.Tokens[i].Is(WordClass.Function | WordClass.Time)) return null;
        }
        return null;
    }

    /// <summary>Behind the verb, the speaker or "in an interview": neither the object of another preposition nor what a noun belongs to.</summary>
    private bool IsFree(int i)
    {
        if (i == 0) return true;
        var before = _paragraph.Tokens[i - 1];
        if (i - 1 == words.Cue || IsOfMention(i - 1) || _known.Talks.IsAt(_paragraph, i - 1)) return true;
        if (before.Is(WordClass.Preposition)) return _known.Hearings.IsAt(_paragraph, i - 1) || _known.Partners.IsAt(_paragraph, i - 1);
        return !_paragraph.Lexicon.Grammar.NounsTakeCapitals || !before.Capital || before.Is(WordClass.Time);
    }

    /// <summary>«Известиям» behind the speaker, the verb or "в интервью", and «ТАСС» without marks there.</summary>
    private bool IsTold(int i)
    {
        if (_paragraph.Lexicon.Grammar.NounsTakeCapitals || i == 0) return false;
        var isTalk = _known.Talks.IsAt(_paragraph, i - 1);
        if (_paragraph.Tokens[i].Kind == TokenKind.Quote) return IsTitle(i) && (isTalk || i - 1 == words.Cue || IsOfMention(i - 1));
        return _paragraph.Tokens[i].Capital
            && (isTalk || i - 1 == words.Cue && words.Mention?.Last < words.Cue && _known.Outlets.IsAt(_paragraph, i));
    }

    private bool IsTitle(int i) => !words.IsContent(i) && _paragraph.Tokens[i].End - _paragraph.Tokens[i].Start <= LongestTitle;

    /// <summary>The name behind a noun, or the rest of one: "газеті «Хвиля»", "агентству РИА Новости".</summary>
    private int NameEnd(int i, int last)
    {
        var end = i;
        while (end < Math.Min(last, i + LongestName) && !IsOfMention(end + 1) && IsOfName(_paragraph.Tokens[end + 1])) end++;
        return end < last && end - i <= 1 && _paragraph.Tokens[end + 1].Kind == TokenKind.Quote && IsTitle(end + 1) ? end + 1 : end;
    }

    private static bool IsOfName(Token token) => token is { IsWord: true, Capital: true } && !token.Is(WordClass.Function | WordClass.Time);

    private bool IsOfMention(int i) => words.Mention is { } mention && i >= mention.First && i <= mention.Last;
}
