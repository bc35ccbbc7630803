using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>
/// Said the offer was “empty” in an interview with the Herald, called it “empty” on Monday: where and when it was said stands
/// behind the last quoted words, and is none of them.
/// </summary>
internal static class TrailingMedium
{
    /// <summary>How many words may stand between the preposition and the medium: "in an exclusive television interview".</summary>
    private const int MostBetween = 4;

    /// <summary>The last token of what is reported without the words that tell where.</summary>
    public static int CutFrom(ParagraphReading paragraph, int start, int end)
    {
        var quote = end;
        while (quote > start && paragraph.Tokens[quote].Kind != TokenKind.Quote) quote--;
        return quote > start && quote < end && (IsMedium(paragraph, quote + 1, end) || IsDay(paragraph, quote + 1, end)) ? quote : end;
    }

    /// <summary>"on Monday", and nothing behind it.</summary>
    private static bool IsDay(ParagraphReading paragraph, int first, int end)
    {
        var known = CircumstanceWords.For(paragraph.Lexicon);
        return end == first + 1 && known.DatePrepositions.IsAt(paragraph, first) && known.Dates.Of(paragraph.Word(end)).Kind == DateWordKind.Weekday;
    }

    private static bool IsMedium(ParagraphReading paragraph, int first, int end)
    {
        var media = CircumstanceWords.For(paragraph.Lexicon).Media;
        if (!media.IsPreposition(paragraph.Word(first))) return false;
        for (var i = first + 1; i <= Math.Min(end, first + 1 + MostBetween) && paragraph.Tokens[i].IsWord; i++)
        {
            if (!paragraph.Tokens[i].Is(WordClass.AnyCue) && !paragraph.Tokens[i].Capital && media.At(paragraph, i) is { } medium)
                return EndsThere(paragraph, i + medium.Words.Length, end);
        }
        return false;
    }

    /// <summary>No verb follows that the medium would belong to: "in a letter that was never sent".</summary>
    private static bool EndsThere(ParagraphReading paragraph, int from, int end)
    {
        for (var i = from; i <= end; i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Conjunction)) return false;
        }
        return true;
    }
}
