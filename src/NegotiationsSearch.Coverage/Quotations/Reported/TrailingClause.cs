using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>"The talks will go on, Fidan announced." and "The talks will go on, according to Fidan."</summary>
internal static class TrailingClause
{
    private const int FewestTokens = 4;

    private const int LongestAdverbial = 9;

    /// <summary>How many tokens the clause after the last comma of the content may need.</summary>
    private const int Reach = 40;

    public static ReportedSpeech? Find(ParagraphReading paragraph, int first, int last)
    {
        for (var comma = Math.Max(first + FewestTokens - 1, last - Reach); comma < last; comma++)
        {
            var isQuote = EndsWithComma(paragraph, comma);
            if (!isQuote && paragraph.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash)) continue;
            if (Clause(paragraph, comma + 1, last) is not { } clause || IsInsertion(paragraph, clause.MentionLast + 1, last)) continue;
            var speech = new ReportedSpeech(
                AccordingTo.Begins(paragraph, comma + 1) ? first : Start(paragraph, first, comma),
                isQuote ? comma : comma - 1,
                clause);
            return StandsAlone(paragraph, speech) || PassesOn(paragraph, speech) ? null : speech;
        }
        return null;
    }

    /// <summary>"said on Tuesday, according to the agency, that": what is reported still follows.</summary>
    private static bool IsInsertion(ParagraphReading paragraph, int comma, int last) =>
        comma < last && paragraph.Tokens[comma].Kind == TokenKind.Comma && paragraph.Tokens[comma + 1].Is(WordClass.Complementizer);

    /// <summary>American typesetting puts the comma inside the marks.</summary>
    private static bool EndsWithComma(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token].Kind == TokenKind.Quote && paragraph.Text[paragraph.Runs[paragraph.Tokens[token].Run].Inner.End - 1] == ',';

    /// <summary>A quoted sentence that has its clause of speech already, or is all there is: direct speech.</summary>
    private static bool StandsAlone(ParagraphReading paragraph, ReportedSpeech speech)
    {
        var first = speech.First;
        // An emoji or a bullet before a quotation is no reported word.
        while (first < speech.Last && paragraph.Tokens[first].Kind == TokenKind.Other) first++;
        if (paragraph.Tokens[first].Kind == TokenKind.Quote) return true;
        if (EndsWithComma(paragraph, speech.Last)
            && paragraph.Tokens[speech.Last - 1].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Comma or TokenKind.Bracket)
            return true;
        for (var i = speech.First; i < speech.Last; i++)
        {
            if (EndsWithComma(paragraph, i)) return true;
        }
        return false;
    }

    /// <summary>"Voss told Hale that …, the Chancellery said in a readout": a body that only passes on what somebody else said.</summary>
    private static bool PassesOn(ParagraphReading paragraph, ReportedSpeech speech) =>
        IsBody(paragraph, speech.Clause.Speaker) && paragraph.PhraseStartingAt(speech.First) is { Kind: PhraseKind.Name, Possessive: false } speaker
        && speaker.Last + 1 < speech.Last && ReportingVerb.At(paragraph, speaker.Last + 1, speech.First, speech.Last) is not null;

    private static bool IsBody(ParagraphReading paragraph, Phrase speaker) =>
        speaker.Kind == PhraseKind.Organization || Outlets.IsOutlet(paragraph, new Segment(speaker.First, speaker.Last));

    private static int Start(ParagraphReading paragraph, int first, int comma)
    {
        if (first + 1 < comma && paragraph.Lexicon.Small.LeadingConjunctions.IsAt(paragraph, first)) return first + 1;
        return AfterAdverbial(paragraph, first, comma);
    }

    /// <summary>"Later on May 16, …", "In one positive development, …": when and where, not what was said.</summary>
    private static int AfterAdverbial(ParagraphReading paragraph, int first, int comma)
    {
        var token = paragraph.Tokens[first];
        if (!token.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time)
            || paragraph.Lexicon.Small.KeptAdverbials.IsAt(paragraph, first))
            return first;
        for (var i = first + 1; i < Math.Min(comma, first + LongestAdverbial); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Comma) return i + 1;
        }
        return first;
    }

    private static SpeechClause? Clause(ParagraphReading paragraph, int from, int last)
    {
        if (AccordingTo.At(paragraph, from, last + 1) is { } according) return according;
        if (
            CueVerbs.IsCue(paragraph, from, WordClass.Cue)
                && !paragraph.Tokens[from].Is(WordClass.Addressee)
                && !CueVerbs.IsParticiple(paragraph, from))
            return ClauseReader.Inverted(paragraph, from, last + 1) is { } inverted
                && CanSpeak(paragraph, inverted.Speaker)
                && EndsAfter(paragraph, inverted.MentionLast, last)
                ? inverted
                : null;
        if (paragraph.PhraseStartingAt(from) is not { Possessive: false }) return null;
        for (var i = from + 1; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind is TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon) return null;
            if (QuotedAs.At(paragraph, i, from) is { } quoted) return quoted.CueLast == last ? quoted : null;
            if (!CueVerbs.IsCue(paragraph, i, WordClass.Cue) || CueVerbs.IsParticiple(paragraph, i)) continue;
            return Ends(paragraph, i, last)
                && ClauseReader.At(paragraph, i, from, last + 1) is { IsCertain: true } clause
                && clause.Speaker.First == from
                ? clause
                : null;
        }
        return null;
    }

    /// <summary>"Voss, head of the delegation, confirmed the exchange": what stands behind the verb was confirmed and confirms nothing.</summary>
    private static bool CanSpeak(ParagraphReading paragraph, Phrase phrase) =>
        phrase.Kind is PhraseKind.Name or PhraseKind.Organization
            || phrase.Kind == PhraseKind.Role && paragraph.Tokens[phrase.Last].Is(WordClass.Role | WordClass.Title);

    private static bool EndsAfter(ParagraphReading paragraph, int mention, int last) =>
        mention >= last
            || paragraph.Tokens[mention + 1].Kind == TokenKind.Comma
            || paragraph.Tokens[mention + 1].Is(WordClass.Preposition | WordClass.Time | WordClass.Conjunction);

    /// <summary>Nothing that could be reported follows the verb: the end, an adverbial, a comma.</summary>
    private static bool Ends(ParagraphReading paragraph, int verb, int last)
    {
        if (verb == last) return true;
        var next = paragraph.Tokens[verb + 1];
        if (next.Kind == TokenKind.Comma)
            return verb + 2 > last
                || paragraph.Tokens[verb + 2].Kind != TokenKind.Quote && !paragraph.Tokens[verb + 2].Is(WordClass.Complementizer);
        if (next.Is(WordClass.Preposition | WordClass.Time)) return true;
        return paragraph.Tokens[verb].Is(WordClass.Addressee) && paragraph.PhraseStartingAt(verb + 1) is { } addressee
            && (addressee.Last == last || paragraph.Tokens[addressee.Last + 1].Is(WordClass.Preposition | WordClass.Time));
    }
}
