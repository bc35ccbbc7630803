using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Tells titles of articles, books and films in quotation marks from speech by what stands around them.</summary>
internal static class WorkTitles
{
    /// <summary>A longer run behind "the article" is what it says, not what it is called.</summary>
    private const int MostWords = 14;

    private const int DigitsOfYear = 4;

    /// <summary>What is called so needs at most so many words before the title: "a German news organisation called".</summary>
    private const int LongestThing = 7;

    /// <summary>From a title to the colon behind who wrote it, in tokens.</summary>
    private const int LongestByline = 10;

    public static bool IsTitle(ParagraphReading paragraph, int token) =>
        HasByline(paragraph, token) && CalledBy.At(paragraph, token) is null || HasYear(paragraph, token) || IsNamedAsWork(paragraph, token)
        || IsCalled(paragraph, token) || IsExcerpt(paragraph, token);

    /// <summary>“A harbour sleeps,” by the Gazette's Ilna Vash.</summary>
    private static bool HasByline(ParagraphReading paragraph, int token)
    {
        var next = token + 1;
        if (next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind == TokenKind.Comma) next++;
        return next + 1 < paragraph.Tokens.Count && paragraph.Tokens[next].Is(WordClass.Byline)
            && (paragraph.Tokens[next + 1].MayName || IsArticleOfName(paragraph, next + 1));
    }

    private static bool IsArticleOfName(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].Is(WordClass.Determiner) && i + 1 < paragraph.Tokens.Count && paragraph.Tokens[i + 1].MayName;

    /// <summary>“No to the toll” (2008).</summary>
    private static bool HasYear(ParagraphReading paragraph, int token) =>
        token + 3 < paragraph.Tokens.Count
        && paragraph.Tokens[token + 1].Kind == TokenKind.Bracket && paragraph.Tokens[token + 3].Kind == TokenKind.Bracket
        && paragraph.Tokens[token + 2] is { Kind: TokenKind.Number } year && year.End - year.Start == DigitsOfYear;

    /// <summary>The film, “Thirteen Locks,” is based on a book.</summary>
    private static bool IsNamedAsWork(ParagraphReading paragraph, int token)
    {
        var before = token > 0 && paragraph.Tokens[token - 1].Kind == TokenKind.Comma ? token - 2 : token - 1;
        return before >= 0 && paragraph.Tokens[before].Is(WordClass.Work) && RunShape.HasAtMost(Inner(paragraph, token), MostWords);
    }

    /// <summary>A show called “Thirteen Locks” opens on Monday.</summary>
    private static bool IsCalled(ParagraphReading paragraph, int token)
    {
        if (!paragraph.IsWord(token - 1, "called") || !RunShape.IsTitle(Inner(paragraph, token))) return false;
        for (var i = token - 2; i >= Math.Max(0, token - LongestThing) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.IsWord(i, "a") || paragraph.IsWord(i, "an")) return true;
        }
        return false;
    }

    /// <summary>“A harbour sleeps,” by the Gazette's Ilna Vash: “The harbour of Sarn …”: the work itself, and nobody's speech.</summary>
    private static bool IsExcerpt(ParagraphReading paragraph, int token)
    {
        if (token == 0 || paragraph.Tokens[token - 1].Kind != TokenKind.Colon) return false;
        for (var i = token - 2; i >= Math.Max(0, token - LongestByline); i--)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote) return HasByline(paragraph, i);
        }
        return false;
    }

    private static ReadOnlySpan<char> Inner(ParagraphReading paragraph, int token) =>
        paragraph.Runs[paragraph.Tokens[token].Run].Inner.In(paragraph.Text);
}
