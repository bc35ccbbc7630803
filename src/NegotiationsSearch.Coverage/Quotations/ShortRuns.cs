using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Tells words set in quotation marks for distance, and titles of works, from speech.</summary>
internal static class ShortRuns
{
    private const int MostWords = 2;

    /// <summary>Longer words of nobody are quoted from somewhere.</summary>
    private const int MostWordsOfNobody = 6;

    private const int LongestTitle = 80;

    /// <summary>How far before a short run a cue is looked for, in tokens.</summary>
    private const int Reach = 40;

    public static bool IsNoSpeech(ParagraphReading paragraph, int token)
    {
        var inner = paragraph.Runs[paragraph.Tokens[token].Run].Inner.In(paragraph.Text);
        if (inner.Length < 2 || WorkTitles.IsTitle(paragraph, token)) return true;
        if (IsProgrammeTold(paragraph, token) && IsTitle(inner)) return true;
        if (token == 0 && EndsLikeSpeech(inner) || IsIntroduced(paragraph, token) || IsFollowedByCue(paragraph, token)) return false;
        if (paragraph.Lexicon.Grammar.StopsOutside) return NamedRuns.IsNoSpeech(paragraph, token, inner);
        if (inner[^1] == ',' && inner.Contains(' ') && IsTitle(inner) && !HasCueBefore(paragraph, token) && !HasCueBehind(paragraph, token)) return true;
        if (!EndsLikeSpeech(inner)) return IsShort(inner) || IsTitle(inner) || IsPartOfSentence(paragraph, token, inner);
        return IsInsideSentence(paragraph, token) && (IsTitle(inner) || IsShort(inner) && !HasCueBefore(paragraph, token));
    }

    /// <summary>A few words of nobody that end in no mark: a phrase held at a distance.</summary>
    public static bool IsNobodys(Draft draft)
    {
        if (draft is not { Attribution: null, Directness: Directness.Direct, IsOpen: false }) return false;
        var paragraph = draft.Paragraph;
        if (paragraph.Lexicon.Grammar.StopsOutside) return false;
        var inner = paragraph.Runs[paragraph.Tokens[draft.FirstToken].Run].Inner.In(paragraph.Text);
        return !EndsLikeSpeech(inner) && HasAtMost(inner, MostWordsOfNobody) && draft.FirstToken > 0 && !IsIntroduced(paragraph, draft.FirstToken);
    }

    /// <summary>American typesetting puts the sentence's own comma and full stop inside the marks.</summary>
    private static bool EndsLikeSpeech(ReadOnlySpan<char> inner) => inner[^1] is ',' or '.' or '!' or '?' or '…' or '-' or '—';

    /// <summary>A cue stands right before it.</summary>
    private static bool IsIntroduced(ParagraphReading paragraph, int token)
    {
        if (token == 0) return false;
        if (paragraph.Tokens[token - 1].Kind == TokenKind.Colon) return true;
        var before = paragraph.Tokens[token - 1].Kind == TokenKind.Comma ? token - 2 : token - 1;
        return before >= 0 && CueVerbs.IsCue(paragraph, before, WordClass.AnyCue);
    }

    /// <summary>«No», — said Voss.</summary>
    private static bool IsFollowedByCue(ParagraphReading paragraph, int token)
    {
        var next = token + 1;
        while (next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind is TokenKind.Comma or TokenKind.Dash) next++;
        return next > token + 1 && next < paragraph.Tokens.Count
            && (CueVerbs.IsCue(paragraph, next, WordClass.Cue) || paragraph.Tokens[next].Is(WordClass.TrailingSource) || AccordingTo.Begins(paragraph, next));
    }

    public static bool IsInsideSentence(ParagraphReading paragraph, int token) =>
        paragraph.Tokens[token - 1] is { Kind: TokenKind.Word or TokenKind.Comma or TokenKind.Number } before && before.Sentence == paragraph.Tokens[token].Sentence;

    private static bool HasCueBefore(ParagraphReading paragraph, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - Reach) && paragraph.Tokens[i].Sentence == paragraph.Tokens[token].Sentence; i--)
        {
            if (CueVerbs.IsCue(paragraph, i, WordClass.AnyCue)) return true;
        }
        return false;
    }

    /// <summary>"free to “follow the tide” or stay": the article's own sentence goes through it, and nobody is said to speak.</summary>
    private static bool IsPartOfSentence(ParagraphReading paragraph, int token, ReadOnlySpan<char> inner) =>
        char.IsLower(inner[0]) && token + 1 < paragraph.Tokens.Count && paragraph.Tokens[token + 1] is { IsWord: true, Capital: false }
        && !HasCueBefore(paragraph, token) && !HasCueBehind(paragraph, token);

    /// <summary>told “Harbour and Home”.</summary>
    private static bool IsProgrammeTold(ParagraphReading paragraph, int token) =>
        token > 0 && paragraph.Tokens[token - 1].Is(WordClass.Addressee) && CueVerbs.IsCue(paragraph, token - 1, WordClass.Cue);

    private static bool HasCueBehind(ParagraphReading paragraph, int token)
    {
        for (var i = token + 1; i < Math.Min(paragraph.Tokens.Count, token + Reach) && paragraph.Tokens[i].Sentence == paragraph.Tokens[token].Sentence; i++)
        {
            if (CueVerbs.IsCue(paragraph, i, WordClass.AnyCue)) return true;
        }
        return false;
    }

    public static bool IsShort(ReadOnlySpan<char> inner) => HasAtMost(inner, MostWords);

    private static bool HasAtMost(ReadOnlySpan<char> inner, int most)
    {
        var words = 1;
        foreach (var character in inner)
        {
            if (char.IsWhiteSpace(character) && ++words > most) return false;
        }
        return true;
    }

    /// <summary>"The Art of the Deal": every longer word has a capital.</summary>
    public static bool IsTitle(ReadOnlySpan<char> inner)
    {
        if (inner.Length > LongestTitle) return false;
        foreach (var range in inner.Split(' '))
        {
            var word = inner[range];
            if (word.Length > 4 && char.IsLower(word[0])) return false;
        }
        return char.IsUpper(inner[0]);
    }
}
