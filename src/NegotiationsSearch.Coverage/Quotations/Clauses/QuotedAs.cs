using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>
/// "Interfax quoted Voss as saying", "Voss was quoted by Interfax as saying": the one quoted speaks, the one who quotes
/// passes it on.
/// </summary>
internal static class QuotedAs
{
    /// <summary>How many tokens may lie between "quoted" and "as saying".</summary>
    private const int Reach = 14;

    /// <summary>The clause whose "quoted" or "saying" stands at <paramref name="verb"/>; null when it is no such clause.</summary>
    public static SpeechClause? At(ParagraphReading paragraph, int verb, int from) =>
        EndingAt(paragraph, verb, from) ?? (Saying(paragraph, verb) is > 0 and var saying ? EndingAt(paragraph, saying, from) : null);

    private static SpeechClause? EndingAt(ParagraphReading paragraph, int verb, int from)
    {
        if (verb < 2 || !paragraph.Tokens[verb - 1].Is(WordClass.OpensQuotedSpeech)) return null;
        for (var i = verb - 2; i >= Math.Max(from, verb - Reach); i--)
        {
            if (paragraph.Tokens[i].Is(WordClass.Quoting)) return Clause(paragraph, i, verb, from);
        }
        return null;
    }

    /// <summary>Where the "saying" stands that belongs to a "quoted"; -1 when it is no such verb.</summary>
    private static int Saying(ParagraphReading paragraph, int quoted)
    {
        if (!paragraph.Tokens[quoted].Is(WordClass.Quoting)) return -1;
        for (var i = quoted + 2; i < Math.Min(paragraph.Tokens.Count, quoted + Reach); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Stop) return -1;
            if (paragraph.Tokens[i - 1].Is(WordClass.OpensQuotedSpeech)
                && paragraph.Tokens[i].Is(WordClass.Cue)
                && CueVerbs.IsParticiple(paragraph, i))
                return i;
        }
        return -1;
    }

    /// <summary>Who quotes, in the clause whose "quoted" stands at <paramref name="quoted"/>.</summary>
    public static Phrase? Quoter(ParagraphReading paragraph, int quoted)
    {
        var saying = Saying(paragraph, quoted);
        if (saying < 0) return null;
        if (!IsPassive(paragraph, quoted)) return SubjectFinder.Before(paragraph, quoted, 0)?.Phrase;
        for (var i = quoted + 1; i + 1 < Math.Min(paragraph.Tokens.Count, saying + 3); i++)
        {
            if (paragraph.Lexicon.Small.Agents.IsAt(paragraph, i)) return paragraph.PhraseStartingAt(i + 1);
        }
        return null;
    }

    private static SpeechClause? Clause(ParagraphReading paragraph, int quoted, int saying, int from)
    {
        if (IsPassive(paragraph, quoted))
            return SubjectFinder.Before(paragraph, quoted, from) is { } subject
                ? new SpeechClause(subject.Phrase, subject.MentionLast, quoted, saying, subject.IsCertain)
                : null;
        if (paragraph.PhraseStartingAt(quoted + 1) is { Possessive: false } named)
            return new SpeechClause(named, MentionExtent.EndAfter(paragraph, named, saying - 1), quoted, saying, true);
        var pronoun = paragraph.Tokens[quoted + 1].Is(WordClass.ObjectPronoun);
        return pronoun
            ? new SpeechClause(
                new Phrase(quoted + 1, quoted + 1, PhraseKind.Pronoun, quoted + 1, false),
                quoted + 1,
                quoted,
                saying,
                true)
            : null;
    }

    private static bool IsPassive(ParagraphReading paragraph, int quoted) =>
        quoted > 0 && paragraph.Tokens[quoted - 1].Is(WordClass.Passive | WordClass.Adverb);
}
