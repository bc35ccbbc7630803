using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Tells titles of articles, books and films in quotation marks from speech by what stands around them.</summary>
internal static class WorkTitles
{
    /// <summary>A longer run behind "the article" is what it says, not what it is called.</summary>
    private const int MostWords = 14;

    private const int DigitsOfYear = 4;

    public static bool IsTitle(ParagraphReading paragraph, int token) =>
        HasByline(paragraph, token) || HasYear(paragraph, token) || IsNamedAsWork(paragraph, token);

    /// <summary>“A harbour sleeps,” by the Gazette's Ilna Vash.</summary>
    private static bool HasByline(ParagraphReading paragraph, int token)
    {
        var next = token + 1;
        if (next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind == TokenKind.Comma) next++;
        return next + 1 < paragraph.Tokens.Count && paragraph.Tokens[next].Is(WordClass.Byline)
            && (paragraph.Tokens[next + 1].MayName || paragraph.Tokens[next + 1].Is(WordClass.Determiner) && next + 2 < paragraph.Tokens.Count && paragraph.Tokens[next + 2].MayName);
    }

    /// <summary>“No to the toll” (2008).</summary>
    private static bool HasYear(ParagraphReading paragraph, int token) =>
        token + 3 < paragraph.Tokens.Count && paragraph.Tokens[token + 1].Kind == TokenKind.Bracket && paragraph.Tokens[token + 3].Kind == TokenKind.Bracket
        && paragraph.Tokens[token + 2] is { Kind: TokenKind.Number } year && year.End - year.Start == DigitsOfYear;

    /// <summary>The film, “Thirteen Locks,” is based on a book.</summary>
    private static bool IsNamedAsWork(ParagraphReading paragraph, int token)
    {
        var before = token > 0 && paragraph.Tokens[token - 1].Kind == TokenKind.Comma ? token - 2 : token - 1;
        return before >= 0 && paragraph.Tokens[before].Is(WordClass.Work) && Words(paragraph, token) <= MostWords;
    }

    private static int Words(ParagraphReading paragraph, int token)
    {
        var words = 1;
        foreach (var character in paragraph.Runs[paragraph.Tokens[token].Run].Inner.In(paragraph.Text))
        {
            if (char.IsWhiteSpace(character)) words++;
        }
        return words;
    }
}
