using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"Umerov confirmed that …", "Tusk said he would …", "told reporters that …", "urged Moscow to …".</summary>
internal static class ReportingVerb
{
    private const int FewestTokens = 3;

    /// <summary>Who is spoken to before a quotation, in tokens.</summary>
    private const int LongestAddressee = 6;

    public static void FindAll(ParagraphReading paragraph, int first, int last, List<ReportedSpeech> found)
    {
        var clause = first;
        for (var verb = first; verb <= last; verb++)
        {
            if (At(paragraph, verb, clause, last) is not { } speech) continue;
            found.Add(speech);
            verb = speech.Last;
            // What follows a subordinate clause has its own subject.
            if (clause == first && IsSubordinate(paragraph, first)) clause = Math.Min(speech.Last + 1, last);
        }
    }

    public static ReportedSpeech? At(ParagraphReading paragraph, int verb, int first, int last)
    {
        if (!CueVerbs.IsCue(paragraph, verb, WordClass.Cue | WordClass.Demand) && !IsWeakBeforeThat(paragraph, verb)) return null;
        if (verb > first && paragraph.Tokens[verb - 1].Kind == TokenKind.Quote && !CueVerbs.IsParticiple(paragraph, verb)) return null;
        var start = ReportedContent.Start(paragraph, verb, last);
        if (start < 0
            || ClauseReader.At(paragraph, verb, first, paragraph.Lexicon.Grammar.HasFreeOrder ? start : verb + 1) is not { } clause
            || paragraph.Tokens[clause.Speaker.First].Is(WordClass.Self))
            return null;
        if (!clause.IsCertain && LooksLikeNoun(paragraph, verb)) return null;
        if (!paragraph.Tokens[start].Is(WordClass.Complementizer)
            && !CueVerbs.IsParticiple(paragraph, verb)
            && FollowsQuotedSentence(paragraph, Math.Min(clause.Speaker.First, verb)))
            return null;
        if (IsInverted(paragraph, verb, start, last)) return null;
        var end = ReportedContent.End(
            paragraph,
            start,
            last,
            IsSubordinate(paragraph, first),
            paragraph.Tokens[verb].Is(WordClass.Demand) && !paragraph.Tokens[start].Is(WordClass.Complementizer));
        end = TrailingMedium.CutFrom(paragraph, start, end);
        if (end - start + 1 < FewestTokens || HoldsOnlyQuote(paragraph, start, end) || IsAddressed(paragraph, verb, start, end)) return null;
        return new ReportedSpeech(start, end, clause);
    }

    /// <summary>"pointed out that", "signalled that".</summary>
    private static bool IsWeakBeforeThat(ParagraphReading paragraph, int verb) =>
        paragraph.Tokens[verb].Is(WordClass.WeakCue) && paragraph.Lexicon.Small.WeakCuesBeforeThat.IsAt(paragraph, verb)
        && CueVerbs.IsCue(paragraph, verb, WordClass.WeakCue)
        && (IsThat(paragraph, verb + 1) || IsThat(paragraph, verb + 2) && paragraph.Tokens[verb + 1].IsWord);

    private static bool IsThat(ParagraphReading paragraph, int i) => i < paragraph.Tokens.Count && paragraph.Tokens[i].Is(WordClass.Complementizer);

    /// <summary>“We know the date,” Umerov said late on Monday: the verb reports what stands before it.</summary>
    private static bool FollowsQuotedSentence(ParagraphReading paragraph, int clause) =>
        clause > 0
            && paragraph.Tokens[clause - 1].Kind == TokenKind.Quote
            && paragraph.Text[paragraph.Runs[paragraph.Tokens[clause - 1].Run].Inner.End - 1] is ',' or '?' or '!' or '—';

    /// <summary>
    /// "…, said Rustem Umerov, the head of the delegation": the name behind the verb is the speaker, and nothing is
    /// reported behind it.
    /// </summary>
    private static bool IsInverted(ParagraphReading paragraph, int verb, int start, int last) =>
        verb > 0
            && paragraph.Tokens[verb - 1].Kind is TokenKind.Comma or TokenKind.Quote
            && paragraph.PhraseStartingAt(start) is { Kind: PhraseKind.Name } name
        && (name.Last >= last || paragraph.Tokens[name.Last + 1].Kind == TokenKind.Comma);

    /// <summary>"While officials said they hope for a truce, Russia …": the comma ends what they said.</summary>
    private static bool IsSubordinate(ParagraphReading paragraph, int first) =>
        paragraph.Tokens[first].Capital && paragraph.Lexicon.Small.Subordinators.IsAt(paragraph, first);

    /// <summary>"pledges", "claims" without a subject beside them.</summary>
    private static bool LooksLikeNoun(ParagraphReading paragraph, int verb) =>
        paragraph.Tokens[verb].Is(WordClass.BaseForm) || paragraph.Word(verb).EndsWith("s", StringComparison.Ordinal);

    private static bool HoldsOnlyQuote(ParagraphReading paragraph, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordClass.Complementizer)) return false;
        }
        return true;
    }

    /// <summary>"telling her, “you will sail first”", "asked the whole hall “Why wait?”": whom the words are for, and nothing reported.</summary>
    private static bool IsAddressed(ParagraphReading paragraph, int verb, int start, int end)
    {
        if (!paragraph.Tokens[verb].Is(WordClass.Addressee)
            || paragraph.Tokens[end].Kind != TokenKind.Quote
            || end - start > LongestAddressee)
            return false;
        var last = paragraph.Tokens[end - 1].Kind == TokenKind.Comma ? end - 2 : end - 1;
        if (last == end - 1
            && (paragraph.Tokens[last].Is(WordClass.Determiner | WordClass.Preposition) || !OpensSentence(paragraph, end)))
            return false;
        for (var i = start; i <= last; i++)
        {
            if (!paragraph.Tokens[i].IsWord
                || paragraph.Tokens[i].Is(WordClass.Auxiliary | WordClass.Complementizer | WordClass.AnyCue))
                return false;
        }
        return last >= start;
    }

    private static bool OpensSentence(ParagraphReading paragraph, int quote) =>
        char.IsUpper(paragraph.Text[paragraph.Runs[paragraph.Tokens[quote].Run].Inner.Start]);
}
