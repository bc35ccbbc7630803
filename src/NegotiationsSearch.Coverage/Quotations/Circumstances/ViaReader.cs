using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Who passed the words on: "Fidan said, according to Anadolu", "Interfax quoted him as saying", "told state media".</summary>
internal sealed class ViaReader(ReportingWords words, string source)
{
    /// <summary>How far from the cue the one who passes on is looked for, in tokens.</summary>
    private const int Reach = 80;

    private const int LongestName = 8;

    private readonly ParagraphReading _paragraph = words.Paragraph;

    public Segment? Read(Segment? addressee)
    {
        if (QuotedAs.Quoter(_paragraph, words.Cue) is { } quoter) return new Segment(quoter.First, quoter.Last);
        if (Named() is { } named) return named;
        return addressee is { } outlet && Outlets.IsOutlet(_paragraph, outlet) && !Outlets.IsSource(_paragraph, outlet, source) ? outlet : null;
    }

    private Segment? Named()
    {
        var last = Math.Min(_paragraph.Tokens.Count - 1, words.Cue + Reach);
        for (var i = Math.Max(0, words.Cue - Reach); i <= last; i++)
        {
            if (i == words.Cue || words.IsContent(i) || _paragraph.Tokens[i].Sentence != _paragraph.Tokens[words.Cue].Sentence) continue;
            if (AccordingTo.Length(_paragraph, i) is > 0 and var length && Name(i + length) is { } name) return name;
            if (i > words.Cue && _paragraph.Tokens[i - 1].Kind == TokenKind.Comma && Reporter(i) is { } reporter) return reporter;
        }
        return null;
    }

    /// <summary>", Orme Wire reported", ", the Chancellery said in a readout": an outlet or a body with a verb of its own behind what was said.</summary>
    private Segment? Reporter(int i) =>
        _paragraph.PhraseStartingAt(i) is { Possessive: false } phrase && phrase.Last + 1 < _paragraph.Tokens.Count && CueVerbs.IsCue(_paragraph, phrase.Last + 1, WordClass.Cue)
        && new Segment(phrase.First, phrase.Last) is var found && (phrase.Kind == PhraseKind.Organization || Outlets.IsOutlet(_paragraph, found)) ? found : null;

    /// <summary>The words of a name up to a mark, a preposition or a verb: "the country's state-run Anadolu Agency".</summary>
    private Segment? Name(int first)
    {
        var end = first;
        while (end < Math.Min(_paragraph.Tokens.Count, first + LongestName) && IsOfName(_paragraph.Tokens[end])) end++;
        while (end > first && _paragraph.Tokens[end - 1].Is(WordClass.Genitive | WordClass.Determiner)) end--;
        return end > first ? new Segment(first, end - 1) : null;
    }

    private static bool IsOfName(Token token) =>
        token.IsWord && !token.Is(WordClass.Auxiliary | WordClass.Conjunction | WordClass.Time) && (!token.Is(WordClass.Preposition) || token.Is(WordClass.Genitive));
}
