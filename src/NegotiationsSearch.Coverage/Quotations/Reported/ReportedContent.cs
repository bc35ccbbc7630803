using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>Where the words reported behind a verb of speech begin and end.</summary>
internal static class ReportedContent
{
    /// <summary>How far behind the verb its "that" may stand.</summary>
    private const int ThatReach = 9;

    private const int ThatReachOfDemand = 3;

    /// <summary>How many tokens may stand between two commas before "that".</summary>
    private const int LongestInsertion = 14;

    /// <summary>How far a clause without "that" may be from its finite verb.</summary>
    private const int FiniteReach = 14;

    /// <summary>A quoted sentence at least this long stands for itself.</summary>
    private const int LongQuote = 15;

    /// <summary>The first token of what is reported; -1 when nothing is.</summary>
    public static int Start(ParagraphReading paragraph, int verb, int last)
    {
        if (That(paragraph, verb, last) is > 0 and var that) return that;
        if (paragraph.Lexicon.Grammar.HasFreeOrder) return -1;
        var cue = paragraph.Tokens[verb];
        var next = verb + 1;
        if (next <= last
            && cue.Is(WordClass.Addressee)
            && !cue.Is(WordClass.Demand)
            && paragraph.PhraseStartingAt(next) is { } addressee)
            next = addressee.Last + 1;
        while (next <= last && paragraph.Tokens[next].Is(WordClass.Time | WordClass.Adverb)) next++;
        if (next > last || !paragraph.Tokens[next].IsWord && paragraph.Tokens[next].Kind != TokenKind.Number) return -1;
        if (paragraph.Tokens[next].Is(WordClass.Preposition)) return AfterPreposition(paragraph, verb, next);
        if (paragraph.Lexicon.Small.CircumstanceOpeners.IsAt(paragraph, next)) return -1;
        return cue.Is(WordClass.Demand)
            || paragraph.Lexicon.Small.BareClauseVerbs.IsAt(paragraph, verb)
            || HasFiniteVerb(paragraph, next, last)
            ? next
            : -1;
    }

    /// <summary>Up to the sentence's end, to a further verb of speech that shares the subject, or to a quoted sentence.</summary>
    public static int End(ParagraphReading paragraph, int start, int last, bool isSubordinate, bool isObject)
    {
        var aside = -1;
        for (var i = start + 1; i < last; i++)
        {
            if (paragraph.Tokens[i].Kind is TokenKind.Comma && (isSubordinate || EndsBehind(paragraph, i + 1))) return i - 1;
            if (paragraph.Tokens[i].Kind == TokenKind.Quote && EndsWithComma(paragraph, i) && EndsBehind(paragraph, i + 1)) return i;
            if (i > start + 1 && paragraph.Tokens[i].Is(WordClass.Coordinator) && TakesUpSubject(paragraph, i + 1, isObject)) return i - 1;
            if (paragraph.Tokens[i].Kind == TokenKind.Dash && aside < 0)
            {
                if (OpensAside(paragraph, i, last) || OpensQuotedAside(paragraph, i)) return i - 1;
                aside = i;
            }
            else if (paragraph.Tokens[i].Kind == TokenKind.Dash) aside = -1;
            if (paragraph.Tokens[i].Kind == TokenKind.Bracket && OpensQuotedAside(paragraph, i)) return i - 1;
            if (StandsForItself(paragraph, i)) return CutBefore(paragraph, start, i);
        }
        return StandsForItself(paragraph, last) ? CutBefore(paragraph, start, last) : last;
    }

    /// <summary>"… and added that", and behind an object, which has no verb of its own, "… and left".</summary>
    private static bool TakesUpSubject(ParagraphReading paragraph, int verb, bool isObject) =>
        paragraph.Tokens[verb].Is(WordClass.AnyCue) && !paragraph.Tokens[verb].Is(WordClass.BaseForm)
        || isObject
            && paragraph.Tokens[verb] is { IsWord: true, Capital: false, Class: WordClass.None }
            && paragraph.EndsIn(verb, paragraph.Lexicon.Grammar.PastEnding);

    private static int AfterPreposition(ParagraphReading paragraph, int verb, int next)
    {
        if (!paragraph.Tokens[verb].Is(WordClass.Demand) || next != verb + 1) return -1;
        return paragraph.Lexicon.Small.Purposes.IsAt(paragraph, next) ? next
            + 1 : paragraph.Lexicon.Small.Infinitives.IsAt(paragraph, next) ? next : -1;
    }

    private static bool HasFiniteVerb(ParagraphReading paragraph, int next, int last)
    {
        for (var i = next; i <= Math.Min(last, next + FiniteReach); i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.Auxiliary) && !paragraph.Tokens[i].Capital) return true;
            if (paragraph.Tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon) return false;
        }
        return false;
    }

    private static int That(ParagraphReading paragraph, int verb, int last)
    {
        for (var i = verb + 1; i <= Math.Min(last, verb + (paragraph.Tokens[verb].Is(WordClass.Cue) ? ThatReach : ThatReachOfDemand)); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma && paragraph.Lexicon.Grammar.HasFreeOrder)
                return i + 1 < last && paragraph.Tokens[i + 1].Is(WordClass.Complementizer) ? i + 1 : -1;
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return BehindInsertion(paragraph, i, last);
            if (paragraph.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
            if (paragraph.Tokens[i].Is(WordClass.Complementizer)) return i < last ? i : -1;
            if (paragraph.Tokens[i].Is(WordClass.Auxiliary)) return -1;
        }
        return -1;
    }

    /// <summary>"said, according to Anadolu, that the parties would meet": an insertion before its "that".</summary>
    private static int BehindInsertion(ParagraphReading paragraph, int comma, int last)
    {
        for (var i = comma + 1; i < Math.Min(last - 1, comma + LongestInsertion); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma && paragraph.Tokens[i + 1].Is(WordClass.Complementizer)) return i + 1;
            if (paragraph.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma)) return -1;
        }
        return -1;
    }

    private static bool EndsBehind(ParagraphReading paragraph, int next) =>
        CueVerbs.IsParticiple(paragraph, next) && paragraph.Tokens[next].Is(WordClass.Cue) || AccordingTo.Begins(paragraph, next)
        || PassingOn.At(paragraph, next)
        || IsContrast(paragraph, next);

    /// <summary>"…, but Voss left", "…, while Hale stayed"; "…, but not the date" goes on.</summary>
    private static bool IsContrast(ParagraphReading paragraph, int next) =>
        paragraph.Lexicon.Small.Asides.IsAt(paragraph, next)
        || paragraph.Lexicon.Small.Contrasts.IsAt(paragraph, next)
        && !(next + 1 < paragraph.Tokens.Count && paragraph.Tokens[next + 1].Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Preposition));

    /// <summary>" — a proposal Russia has ignored.": the article's own remark, when no second dash takes the clause up again.</summary>
    private static bool OpensAside(ParagraphReading paragraph, int dash, int last)
    {
        for (var i = dash + 1; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Dash && i > dash + 1) return false;
        }
        return true;
    }

    /// <summary>" - “Look at the map,” she said - ": a quotation with a clause of its own between dashes or in brackets.</summary>
    private static bool OpensQuotedAside(ParagraphReading paragraph, int mark) =>
        mark + 2 < paragraph.Tokens.Count && paragraph.Tokens[mark + 1].Kind == TokenKind.Quote && EndsWithComma(paragraph, mark + 1)
        && ClauseReader.After(paragraph, mark + 2) is not null;

    private static bool EndsWithComma(ParagraphReading paragraph, int quote) =>
        paragraph.Text[paragraph.Runs[paragraph.Tokens[quote].Run].Inner.End - 1] == ',';

    /// <summary>"…, he said, “we are done”", "…, a man shouted “Stay!”".</summary>
    private static bool HasVerbOfItsOwn(ParagraphReading paragraph, int quote)
    {
        var verb = paragraph.Tokens[quote - 1].Kind == TokenKind.Comma ? quote - 2 : quote - 1;
        return verb > 0
            && paragraph.Tokens[verb].Is(WordClass.Cue)
            && !paragraph.Tokens[verb].Is(WordClass.BaseForm)
            && paragraph.PhraseEndingAt(verb - 1) is { Possessive: false }
            && (verb == quote - 2 || char.IsUpper(paragraph.Text[paragraph.Runs[paragraph.Tokens[quote].Run].Inner.Start]));
    }

    private static bool StandsForItself(ParagraphReading paragraph, int i)
    {
        if (paragraph.Tokens[i].Kind != TokenKind.Quote) return false;
        if (HasVerbOfItsOwn(paragraph, i)) return true;
        if (paragraph.Tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Colon)) return false;
        var inner = paragraph.Runs[paragraph.Tokens[i].Run].Inner;
        return (inner.Length >= LongQuote || paragraph.Tokens[i - 1].Kind == TokenKind.Colon) && char.IsUpper(paragraph.Text[inner.Start]);
    }

    /// <summary>Leaves out the clause that introduces the quoted sentence; nothing is left when that is all there is.</summary>
    private static int CutBefore(ParagraphReading paragraph, int start, int quote)
    {
        for (var i = quote - 2; i > start + 1 && quote - i < ThatReach; i--)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return i - 1;
        }
        return start - 1;
    }
}
