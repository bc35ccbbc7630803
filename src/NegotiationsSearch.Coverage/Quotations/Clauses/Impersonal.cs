using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>"heißt es in einer Erklärung des Amts", "говорится в сообщении МИД": a verb without a subject, and where the words stand.</summary>
internal static class Impersonal
{
    public static SpeechClause? At(ParagraphReading paragraph, int i, int to)
    {
        if (!paragraph.Tokens[i].Is(WordClass.OpensImpersonal)
            || paragraph.Lexicon.Impersonals.LengthAt(paragraph, i) is not (> 0 and var length))
            return null;
        var source = i + length;
        while (source < to
            && paragraph.Tokens[source] is { IsWord: true, Capital: false } token
            && token.Is(WordClass.Time | WordClass.Adverb))
            source++;
        if (source + 1 >= to || !paragraph.Tokens[source].Is(WordClass.Preposition)) return null;
        return FollowingSubject.At(paragraph, source + 1, to) is { } phrase
            ? new SpeechClause(Body(paragraph, phrase, to), phrase.Last, i, i + length - 1, true)
            : null;
    }

    /// <summary>"В сообщении МИД говорится:".</summary>
    public static SpeechClause? Behind(ParagraphReading paragraph, int i, int from, int to)
    {
        if (i == 0
            || !paragraph.Tokens[i].Is(WordClass.OpensImpersonal)
            || paragraph.Lexicon.Impersonals.LengthAt(paragraph, i) is not (> 0 and var length))
            return null;
        for (var first = from; first < i; first++)
        {
            if (paragraph.PhraseStartingAt(first) is { } phrase)
                return new SpeechClause(Body(paragraph, phrase, to), phrase.Last, i, i + length - 1, true);
        }
        return null;
    }

    /// <summary>The body a document is of, when it is named: "einer Erklärung des Außenministeriums".</summary>
    private static Phrase Body(ParagraphReading paragraph, Phrase document, int to)
    {
        if (document.Last + 1 < to
            && paragraph.PhraseStartingAt(document.Last + 1) is { Kind: PhraseKind.Organization or PhraseKind.Role } body)
            return body;
        var head = PhraseHead.First(paragraph.Tokens, document.First, document.Last);
        return head < document.Last && paragraph.Tokens[head].Is(WordClass.Occasion)
            ? document with { First = head + 1, NameFirst = head + 1, Kind = PhraseKind.Organization } : document;
    }
}
