using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Reads the clause of speech beside a quotation.</summary>
internal static class ClauseReader
{
    /// <summary>How many tokens after a quotation its clause of speech may need.</summary>
    private const int Reach = 45;

    private const WordClass BesideQuotation = WordClass.Cue | WordClass.WeakCue | WordClass.Demand;

    /// <summary>", Tusk wrote on X", ", said Umerov, who …", ", he said": the clause that begins at <paramref name="from"/>.</summary>
    public static SpeechClause? After(ParagraphReading paragraph, int from)
    {
        var to = Math.Min(paragraph.Tokens.Count, from + Reach);
        var start = from;
        while (start < to && paragraph.Tokens[start].Kind is TokenKind.Comma or TokenKind.Dash) start++;
        if (start < to && AccordingTo.At(paragraph, start, to) is { } according) return according;
        for (var i = start; i < to && !EndsClause(paragraph, i, start); i++)
        {
            if (!CueVerbs.IsCue(paragraph, i, BesideQuotation)) continue;
            return At(paragraph, i, start, to);
        }
        return null;
    }

    /// <summary>The clause of speech whose verb is given; its subject stands before the verb, or after it in inverted order.</summary>
    public static SpeechClause? At(ParagraphReading paragraph, int verb, int from, int to)
    {
        var cueFirst = verb;
        if (SubjectFinder.Before(paragraph, verb, from) is { } subject)
            return new SpeechClause(subject.Phrase, subject.MentionLast, cueFirst, CueEnd(paragraph, verb, to), subject.IsCertain);
        return Inverted(paragraph, verb, to);
    }

    /// <summary>"said Umerov", "said former senator Hugh Hill".</summary>
    public static SpeechClause? Inverted(ParagraphReading paragraph, int verb, int to)
    {
        if (verb + 1 >= to || paragraph.PhraseStartingAt(verb + 1) is not { } phrase) return null;
        return new SpeechClause(phrase, MentionExtent.EndAfter(paragraph, phrase, to), verb, verb, true);
    }

    /// <summary>The cue with what belongs to it: "told reporters", "wrote on X".</summary>
    private static int CueEnd(ParagraphReading paragraph, int verb, int to)
    {
        if (verb + 1 < to && paragraph.Tokens[verb].Is(WordClass.Addressee) && paragraph.PhraseStartingAt(verb + 1) is { } addressee) return addressee.Last;
        if (verb + 2 < to && paragraph.IsWord(verb + 1, "on") && paragraph.Tokens[verb + 2].MayName) return verb + 2;
        return verb;
    }

    private static bool EndsClause(ParagraphReading paragraph, int i, int start)
    {
        var token = paragraph.Tokens[i];
        return token.Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon || token.Kind == TokenKind.Stop
            || i > start && token.Sentence != paragraph.Tokens[start].Sentence;
    }
}
