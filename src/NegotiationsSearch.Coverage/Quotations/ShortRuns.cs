using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Tells words set in quotation marks for distance, and titles of works, from speech.</summary>
internal static class ShortRuns
{
    /// <summary>Longer words of nobody are quoted from somewhere.</summary>
    private const int MostWordsOfNobody = 6;

    public static bool IsNoSpeech(ParagraphReading paragraph, int token)
    {
        var inner = paragraph.Runs[paragraph.Tokens[token].Run].Inner.In(paragraph.Text);
        if (inner.Length < 2 || WorkTitles.IsTitle(paragraph, token)) return true;
        if (IsProgrammeTold(paragraph, token) && RunShape.IsTitle(inner)) return true;
        if (token == 0 && RunShape.EndsLikeSpeech(inner) || IsIntroduced(paragraph, token) || IsFollowedByCue(paragraph, token)) return false;
        if (paragraph.Lexicon.Grammar.StopsOutside) return NamedRuns.IsNoSpeech(paragraph, token, inner);
        if (inner[^1] == ',' && inner.Contains(' ') && RunShape.IsTitle(inner) && !SentenceCues.Any(paragraph, token)) return true;
        if (!RunShape.EndsLikeSpeech(inner)) return RunShape.IsShort(inner) || RunShape.IsTitle(inner) || IsPartOfSentence(paragraph, token, inner);
        return IsInsideSentence(paragraph, token)
            && (RunShape.IsTitle(inner) || RunShape.IsShort(inner) && !SentenceCues.AnyBefore(paragraph, token));
    }

    /// <summary>Words no clause gives to anybody: a phrase held at a distance, or a part of the article's own sentence.</summary>
    public static bool IsNobodys(Draft draft)
    {
        if (draft is not { Directness: Directness.Direct, IsOpen: false, FirstToken: > 0 }) return false;
        if (draft.Attribution is { Method: not AttributionMethod.Continued } || draft.Paragraph.Lexicon.Grammar.StopsOutside) return false;
        var inner = draft.Paragraph.Runs[draft.Paragraph.Tokens[draft.FirstToken].Run].Inner.In(draft.Paragraph.Text);
        if (IsGoverned(draft.Paragraph, draft.FirstToken, inner)) return true;
        return draft.Attribution is null && !RunShape.EndsLikeSpeech(inner) && RunShape.HasAtMost(inner, MostWordsOfNobody)
            && !IsIntroduced(draft.Paragraph, draft.FirstToken);
    }

    /// <summary>"the plan was “built on sand.”": the article's own verb or article takes the words in.</summary>
    private static bool IsGoverned(ParagraphReading paragraph, int token, ReadOnlySpan<char> inner) =>
        char.IsLower(inner[0]) && IsInsideSentence(paragraph, token)
        && (paragraph.IsWord(token - 1, "to") || paragraph.Tokens[token - 1] is var before
            && (before.Is(WordClass.Auxiliary) || !before.Is(WordClass.Complementizer | WordClass.Pronoun)
            && (before.Possessive || before.Is(WordClass.Determiner))));

    /// <summary>A cue stands right before it.</summary>
    private static bool IsIntroduced(ParagraphReading paragraph, int token)
    {
        if (token == 0) return false;
        if (paragraph.Tokens[token - 1].Kind == TokenKind.Colon) return true;
        var before = paragraph.Tokens[token - 1].Kind == TokenKind.Comma ? token - 2 : token - 1;
        return before >= 0 && CueVerbs.IsCue(paragraph, before, WordClass.AnyCue) || ShownWords.Introduce(paragraph, token)
            || CalledBy.At(paragraph, token) is not null;
    }

    /// <summary>«No», — said Voss.</summary>
    private static bool IsFollowedByCue(ParagraphReading paragraph, int token)
    {
        var next = token + 1;
        while (next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind is TokenKind.Comma or TokenKind.Dash) next++;
        return next > token + 1 && next < paragraph.Tokens.Count
            && (
                CueVerbs.IsCue(paragraph, next, WordClass.Cue)
                    || paragraph.Tokens[next].Is(WordClass.TrailingSource)
                    || AccordingTo.Begins(paragraph, next));
    }

    public static bool IsInsideSentence(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token - 1] is { Kind: TokenKind.Word or TokenKind.Comma or TokenKind.Number } before
        && before.Sentence == paragraph.Tokens[token].Sentence;

    /// <summary>"free to “follow the tide” or stay": the article's own sentence goes through it, and nobody is said to speak.</summary>
    private static bool IsPartOfSentence(ParagraphReading paragraph, int token, ReadOnlySpan<char> inner) =>
        char.IsLower(inner[0]) && token + 1 < paragraph.Tokens.Count && paragraph.Tokens[token + 1] is { IsWord: true, Capital: false }
        && !SentenceCues.Any(paragraph, token);

    /// <summary>told “Harbour and Home”.</summary>
    private static bool IsProgrammeTold(ParagraphReading paragraph, int token) =>
        token > 0 && paragraph.Tokens[token - 1].Is(WordClass.Addressee) && CueVerbs.IsCue(paragraph, token - 1, WordClass.Cue);
}
