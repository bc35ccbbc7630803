using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>
/// Tells names and titles in marks (im Hotel „Seeblick“) from words of somebody, where the sentence's stops stand outside the
/// marks and so tell nothing.
/// </summary>
internal static class NamedRuns
{
    /// <summary>A clause of speech between two halves, in tokens.</summary>
    private const int LongestClause = 16;

    /// <summary>A name in marks has at most so many words.</summary>
    private const int LongestName = 8;

    private const WordClass NoNoun = WordClass.Adverb | WordClass.AnyCue | WordClass.Time | WordClass.PostposedSource;

    public static bool IsNoSpeech(ParagraphReading paragraph, int token, ReadOnlySpan<char> inner)
    {
        if (token == 0 || !ShortRuns.IsInsideSentence(paragraph, token)) return RunShape.IsShort(inner) && !EndsParagraphSentence(paragraph, token);
        if (GoesOn(paragraph, token)) return false;
        if (!char.IsLower(inner[0]) && inner.Count(' ') < LongestName)
            return FollowsNoun(paragraph, token) || RunShape.IsTitle(inner) || !SentenceCues.Any(paragraph, token);
        return RunShape.IsShort(inner) && !SentenceCues.Any(paragraph, token);
    }

    /// <summary>„Wir bleiben“, so der Minister, „Punkt“: the second half of a quotation that its clause of speech splits.</summary>
    private static bool GoesOn(ParagraphReading paragraph, int token)
    {
        if (paragraph.Tokens[token - 1].Kind != TokenKind.Comma) return false;
        var isCued = false;
        for (var i = token - 2; i >= Math.Max(0, token - LongestClause) && SentenceCues.IsSame(paragraph, i, token); i--)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote) return isCued;
            if (!SentenceCues.IsCue(paragraph, i)) continue;
            isCued = true;
            if (i > 0 && paragraph.Tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Quote)) return false;
        }
        return false;
    }

    /// <summary>„Nie.“ stands alone; „Sarn“ ist … does not.</summary>
    private static bool EndsParagraphSentence(ParagraphReading paragraph, int token) =>
        token + 1 >= paragraph.Tokens.Count || paragraph.Tokens[token + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash;

    /// <summary>"Hotel „Seeblick“", "газеті «Протока»": a noun is named, not a speech given.</summary>
    private static bool FollowsNoun(ParagraphReading paragraph, int token)
    {
        var before = paragraph.Tokens[token - 1];
        return before.IsWord && (!before.Is(WordClass.Function) || before.Is(WordClass.OpensSource)) && !before.Is(NoNoun)
            && (before.Capital || !paragraph.Lexicon.Grammar.NounsTakeCapitals);
    }
}
