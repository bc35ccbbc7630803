using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Finds the subject of a verb of speech where it may stand on either side: by its case, not by its place alone.</summary>
internal static class FreeOrder
{
    /// <summary>How far behind its verb a subject is looked for, in tokens: "сообщил журналистам во вторник в Сарне министр".</summary>
    private const int Reach = 18;

    /// <summary>How many phrases a subject may be built of: "Der Sprecher des Chefs der Behörde".</summary>
    private const int LongestChain = 5;

    /// <summary>A quoted name no longer than this may stand between the verb and its subject.</summary>
    private const int LongestTitle = 40;

    public static SpeechClause? At(ParagraphReading paragraph, int verb, int from, int to)
    {
        var beside = Beside(paragraph, verb, from);
        if (beside is { } sure && IsSpeaker(paragraph, sure.Phrase)) return Of(paragraph, sure, verb, to);
        var behind = Behind(paragraph, verb, to);
        if (Inserted(paragraph, verb, from, behind) is { } inserted) return Of(paragraph, inserted, verb, to);
        if (behind is { } inverted && IsSpeaker(paragraph, inverted)) return ClauseReader.Of(paragraph, inverted, verb, to);
        if (First(paragraph, from, verb) is { } first && IsSpeaker(paragraph, first.Phrase)) return Of(paragraph, first, verb, to);
        if (behind is { } unknown) return ClauseReader.Of(paragraph, unknown, verb, to);
        if (beside is { } noun) return Of(paragraph, noun, verb, to);
        return InBody(paragraph, verb, to) ?? Dropped(paragraph, verb);
    }

    /// <summary>
    /// The first phrase of a stretch that may be its subject, with the name behind an office: "Der Sprecher, Jonas
    /// Petersen, zeigte sich zufrieden".
    /// </summary>
    public static Subject? First(ParagraphReading paragraph, int from, int to)
    {
        Phrase? found = null;
        for (var i = from; i < to; i++)
        {
            if (paragraph.PhraseStartingAt(i) is not { } phrase) continue;
            i = phrase.Last;
            if (phrase.Last >= to || !PhraseCase.MaySpeak(paragraph, phrase)) continue;
            if (
                ClauseReader.Apposed(
                    paragraph,
                    phrase,
                    MentionExtent.EndAfter(paragraph, phrase, to, isPlaced: true),
                    to) is { } name)
                return new Subject(name, name.Last, false);
            if (IsSpeaker(paragraph, phrase)) return new Subject(phrase, MentionExtent.EndAfter(paragraph, phrase, to), false);
            found ??= phrase;
        }
        return found is { } noun ? new Subject(noun, noun.Last, false) : null;
    }

    /// <summary>
    /// "Kay Weidner, ein Sprecher des Amts, sagte der Zeitung": the subject before the insertion, unless a name stands
    /// right behind the verb.
    /// </summary>
    private static Subject? Inserted(ParagraphReading paragraph, int verb, int from, Phrase? behind)
    {
        if (verb <= from || paragraph.Tokens[verb - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket)) return null;
        if (behind is { } near && near.First == verb + 1 && !paragraph.Tokens[near.First].Is(WordClass.Determiner)) return null;
        return SubjectFinder.Before(paragraph, verb, from) is { IsCertain: true } subject
            && PhraseCase.MaySpeak(paragraph, subject.Phrase)
            ? subject
            : null;
    }

    /// <summary>The subject right before the verb, with what belongs to it.</summary>
    private static Subject? Beside(ParagraphReading paragraph, int verb, int from)
    {
        var end = SubjectFinder.SkipVerbGroup(paragraph, verb - 1, from);
        if (end < from || paragraph.PhraseEndingAt(end) is not { } phrase) return null;
        for (var i = 0; i < LongestChain; i++)
        {
            if (PhraseCase.MaySpeak(paragraph, phrase)) return phrase.First >= from ? new Subject(phrase, end, true) : null;
            var before = PhraseCase.IsGoverned(paragraph, phrase) ? phrase.First - 2 : phrase.First - 1;
            if (before < from || paragraph.PhraseEndingAt(before) is not { } governor) return null;
            phrase = governor;
        }
        return null;
    }

    private static Phrase? Behind(ParagraphReading paragraph, int verb, int to)
    {
        to = Math.Min(to, verb + 1 + Reach);
        for (var i = verb + 1; i < to; i++)
        {
            if (paragraph.PhraseStartingAt(i) is { } phrase)
            {
                if (PhraseCase.MaySpeak(paragraph, phrase)) return phrase;
                i = phrase.Last;
            }
            else if (Extended(paragraph, i, to) is { } extended) return extended;
            else if (EndsSearch(paragraph, i)) return null;
        }
        return null;
    }

    private static bool EndsSearch(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (token.Kind == TokenKind.Quote) return token.End - token.Start > LongestTitle;
        return token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Is(WordClass.Conjunction) || token.Is(WordClass.Cue) && !token.Capital;
    }

    /// <summary>"eine mit den Gesprächen vertraute Person": a whole phrase between the article and its noun.</summary>
    private static Phrase? Extended(ParagraphReading paragraph, int i, int to)
    {
        if (!paragraph.Tokens[i].Is(WordClass.Determiner)
            || paragraph.Tokens[i].Is(WordClass.Oblique)
            || i + 1 >= to
            || !paragraph.Tokens[i + 1].Is(WordClass.Preposition))
            return null;
        for (var j = i + 2; j < to && paragraph.Tokens[j].IsWord; j++)
        {
            if (paragraph.PhraseStartingAt(j) is not { } phrase) continue;
            if (PhraseCase.MaySpeak(paragraph, phrase))
                return phrase with { First = i, NameFirst = phrase.Kind == PhraseKind.Name ? phrase.NameFirst : i };
            j = phrase.Last;
        }
        return null;
    }

    private static bool IsSpeaker(ParagraphReading paragraph, Phrase phrase) =>
        phrase.Kind is PhraseKind.Name or PhraseKind.Pronoun
            || paragraph.Tokens[PhraseHead.First(paragraph.Tokens, phrase.First, phrase.Last)]
                .Is(WordClass.Role | WordClass.Organization);

    private static SpeechClause Of(ParagraphReading paragraph, Subject subject, int verb, int to) =>
        new(subject.Phrase, subject.MentionLast, verb, ClauseReader.CueEnd(paragraph, verb, to), subject.IsCertain);

    /// <summary>"повідомили в Міністерстві оборони": several without a name, and the body they speak for.</summary>
    private static SpeechClause? InBody(ParagraphReading paragraph, int verb, int to)
    {
        if (!paragraph.Lexicon.Grammar.DropsSubject
            || !VerbGender.IsPlural(paragraph, verb)
            || verb + 2 >= to
            || !paragraph.Tokens[verb + 1].Is(WordClass.Preposition))
            return null;
        return paragraph.PhraseStartingAt(verb + 2) is { Kind: PhraseKind.Organization } body
            ? new SpeechClause(body, body.Last, verb, verb, true)
            : null;
    }

    /// <summary>"додала у Telegram": the verb alone says whether a man or a woman goes on.</summary>
    private static SpeechClause? Dropped(ParagraphReading paragraph, int verb) =>
        paragraph.Lexicon.Grammar.DropsSubject && !VerbGender.IsPlural(paragraph, verb)
            ? new SpeechClause(new Phrase(verb, verb, PhraseKind.Pronoun, verb, false), verb, verb, verb, false) : null;
}
