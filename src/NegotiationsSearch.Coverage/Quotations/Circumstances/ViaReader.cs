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

    /// <summary>How many tokens a clause of passing on may need up to its verb: "її слова передає".</summary>
    private const int MostBeforeVerb = 3;

    /// <summary>The name of an outlet in marks, in characters.</summary>
    private const int LongestTitle = 40;

    private readonly ParagraphReading _paragraph = words.Paragraph;
    private readonly CircumstanceWords _words = CircumstanceWords.For(words.Paragraph.Lexicon);

    public Segment? Read(Segment? addressee)
    {
        if (QuotedAs.Quoter(_paragraph, words.Cue) is { } quoter) return new Segment(quoter.First, quoter.Last);
        if (Named() is { } named) return named;
        return addressee is { } outlet && IsConduit(outlet) && !Outlets.IsSource(_paragraph, outlet, source) ? outlet : null;
    }

    /// <summary>"told Interfax", "told state media"; a paper somebody talks to is who is spoken to.</summary>
    private bool IsConduit(Segment told) =>
        Outlets.IsAgency(_paragraph, told) && (_paragraph.Lexicon.Grammar.HasFreeOrder || Outlets.IsOutlet(_paragraph, told));

    private Segment? Named()
    {
        var last = Math.Min(_paragraph.Tokens.Count - 1, words.Cue + Reach);
        for (var i = Math.Max(0, words.Cue - Reach); i <= last; i++)
        {
            if (i == words.Cue || words.IsContent(i) || _paragraph.Tokens[i].Sentence != _paragraph.Tokens[words.Cue].Sentence) continue;
            if (AccordingTo.Length(_paragraph, i) is > 0 and var length && Name(i + length) is { } name) return name;
            if (Relay.Length(_paragraph, i) is > 0 and var relay && Name(i + relay) is { } relayed && IsNamed(relayed)) return relayed;
            if (OpensReport(i) && Reporter(i) is { } reporter) return reporter;
        }
        return null;
    }

    /// <summary>Behind a comma; before the clause of speech only with a word that says so: "As Orme Wire reported, Voss said".</summary>
    private bool OpensReport(int i) => i > words.Cue
        ? _paragraph.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Dash
        : _words.PassingOpeners.IsAt(_paragraph, i) && (i == 0 || _paragraph.Tokens[i - 1].Sentence != _paragraph.Tokens[i].Sentence);

    private Segment? Reporter(int i)
    {
        if (_words.PassingOpeners.IsAt(_paragraph, i)) i++;
        if (_paragraph.Lexicon.Grammar.HasFreeOrder) return Inverted(i) ?? Late(i);
        return Reports(i);
    }

    /// <summary>", передает ТАСС", ", її слова передає агентство «Хвиля»".</summary>
    private Segment? Inverted(int i)
    {
        for (var verb = i; verb < Math.Min(_paragraph.Tokens.Count, i + MostBeforeVerb) && _paragraph.Tokens[verb].IsWord; verb++)
        {
            if (verb != words.Cue && _words.PassingVerbs.IsAt(_paragraph, verb)) return NamedOutlet(verb + 1);
        }
        return null;
    }

    /// <summary>", wie die Agentur dpa berichtet".</summary>
    private Segment? Late(int i)
    {
        if (NamedOutlet(i) is not { } name || name.Last + 1 == words.Cue) return null;
        return _words.PassingVerbs.IsAt(_paragraph, name.Last + 1) ? name : null;
    }

    private Segment? NamedOutlet(int first)
    {
        if (Name(first) is not { } name) return null;
        while (name.Last > name.First && _words.PassingVerbs.IsAt(_paragraph, name.Last)) name = name with { Last = name.Last - 1 };
        if (name.Last + 1 < _paragraph.Tokens.Count && IsTitle(_paragraph.Tokens[name.Last + 1])) name = name with { Last = name.Last + 1 };
        return Outlets.IsOutlet(_paragraph, name) || PhraseHead.IsAcronym(_paragraph.Text, _paragraph.Tokens[name.Last]) ? name : null;
    }

    private static bool IsTitle(Token token) => token.Kind == TokenKind.Quote && token.End - token.Start <= LongestTitle;

    private bool IsNamed(Segment name)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (_paragraph.Tokens[i].Capital || _words.Outlets.IsAt(_paragraph, i)) return true;
        }
        return false;
    }

    /// <summary>
    /// ", Orme Wire reported", ", the Chancellery said in a readout": an outlet or a body with a verb of its own behind
    /// what was said.
    /// </summary>
    private Segment? Reports(int i) =>
        _paragraph.PhraseStartingAt(i) is { Possessive: false } phrase
            && phrase.Last + 1 < _paragraph.Tokens.Count
            && CueVerbs.IsCue(_paragraph, phrase.Last + 1, WordClass.Cue)
        && new Segment(phrase.First, phrase.Last) is var found
            && (phrase.Kind == PhraseKind.Organization || Outlets.IsOutlet(_paragraph, found))
            ? found
            : null;

    /// <summary>The words of a name up to a mark, a preposition or a verb: "the country's state-run Anadolu Agency".</summary>
    private Segment? Name(int first)
    {
        var end = first;
        while (end < Math.Min(_paragraph.Tokens.Count, first + LongestName) && IsOfName(_paragraph.Tokens[end])) end++;
        while (end > first && _paragraph.Tokens[end - 1].Is(WordClass.Genitive | WordClass.Determiner)) end--;
        return end > first ? new Segment(first, end - 1) : null;
    }

    private static bool IsOfName(Token token) =>
        token.IsWord
            && !token.Is(WordClass.Auxiliary | WordClass.Conjunction | WordClass.Time)
            && (!token.Is(WordClass.Preposition) || token.Is(WordClass.Genitive));
}
