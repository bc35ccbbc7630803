using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"Umerov confirmed that …", "Tusk said he would …", "told reporters that …", "urged Moscow to …".</summary>
internal static class ReportingVerb
{
    /// <summary>How far behind the verb its "that" may stand.</summary>
    private const int ThatReach = 9;

    private const int FewestTokens = 3;

    public static ReportedSpeech? Find(ParagraphReading paragraph, int first, int last)
    {
        for (var verb = first; verb <= last; verb++)
        {
            if (paragraph.Tokens[verb].Kind == TokenKind.Quote && EndsAsSentence(paragraph, verb)) return null;
            if (!CueVerbs.IsCue(paragraph, verb, WordClass.Cue | WordClass.Demand)) continue;
            var start = ContentStart(paragraph, verb, last);
            if (start < 0 || ClauseReader.At(paragraph, verb, first, verb + 1) is not { } clause) continue;
            var end = ContentEnd(paragraph, start, last);
            if (end - start + 1 < FewestTokens || HoldsOnlyQuote(paragraph, start, end)) continue;
            return new ReportedSpeech(start, end, clause);
        }
        return null;
    }

    private static bool EndsAsSentence(ParagraphReading paragraph, int quote)
    {
        var run = paragraph.Runs[paragraph.Tokens[quote].Run];
        return paragraph.Text[run.Inner.End - 1] is ',' or '?' or '!' && run.Inner.Length > 20;
    }

    private static bool HoldsOnlyQuote(ParagraphReading paragraph, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (paragraph.Tokens[i].IsWord && !paragraph.IsWord(i, "that")) return false;
        }
        return true;
    }

    /// <summary>The first token of what is reported; -1 when nothing is.</summary>
    private static int ContentStart(ParagraphReading paragraph, int verb, int last)
    {
        if (That(paragraph, verb, last) is > 0 and var that) return that;
        var next = verb + 1;
        if (next <= last && paragraph.Tokens[verb].Is(WordClass.Addressee) && paragraph.PhraseStartingAt(next) is { } addressee) next = addressee.Last + 1;
        while (next <= last && paragraph.Tokens[next].Is(WordClass.Time | WordClass.Adverb)) next++;
        if (next > last || !paragraph.Tokens[next].IsWord && paragraph.Tokens[next].Kind is not (TokenKind.Number or TokenKind.Quote)) return -1;
        if (paragraph.Tokens[next].Kind == TokenKind.Quote) return -1;
        if (paragraph.Tokens[next].Is(WordClass.Preposition)) return paragraph.Tokens[verb].Is(WordClass.Demand) && paragraph.IsWord(next, "for") ? next + 1
            : paragraph.IsWord(next, "to") && next == verb + 1 && paragraph.Tokens[verb].Is(WordClass.Demand) ? next : -1;
        return next;
    }

    private static int That(ParagraphReading paragraph, int verb, int last)
    {
        for (var i = verb + 1; i <= Math.Min(last, verb + ThatReach); i++)
        {
            if (paragraph.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
            if (paragraph.IsWord(i, "that")) return i < last ? i : -1;
            if (paragraph.Tokens[i].Is(WordClass.Auxiliary)) return -1;
        }
        return -1;
    }

    /// <summary>Up to the sentence's end, or to a further verb of speech that shares the subject: ", adding that".</summary>
    private static int ContentEnd(ParagraphReading paragraph, int start, int last)
    {
        for (var i = start + 1; i < last; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma && (CueVerbs.IsParticiple(paragraph, i + 1) && paragraph.Tokens[i + 1].Is(WordClass.Cue) || AccordingTo.Begins(paragraph, i + 1)))
                return i - 1;
        }
        return last;
    }
}
