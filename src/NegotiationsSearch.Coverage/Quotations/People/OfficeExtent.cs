using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Which words before a name are the office.</summary>
internal static class OfficeExtent
{
    /// <summary>From token to token inclusive; null when nothing but an article or an honorific stands there.</summary>
    public static (int First, int Last)? Of(ParagraphReading paragraph, Phrase phrase)
    {
        var first = paragraph.Tokens[phrase.First].Is(WordClass.Determiner) ? phrase.First + 1 : phrase.First;
        var last = LastWord(paragraph, first, phrase.NameFirst - 1);
        if (!paragraph.Lexicon.Grammar.OfficeComesFirst) first = Opening(paragraph, first, last);
        return first > last || first == last && paragraph.Tokens[first].Is(WordClass.Honorific) ? null : (first, last);
    }

    /// <summary>Mr. “Bolt” Hale: a nickname is of the name.</summary>
    private static int LastWord(ParagraphReading paragraph, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote) return i - 1;
        }
        return last;
    }

    /// <summary>Words of a headline or a caption that run on into the office: "Watch Former minister Hale", "Silence Sen. Hale".</summary>
    private static int Opening(ParagraphReading paragraph, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            var token = paragraph.Tokens[i];
            if (!token.Capital) continue;
            if (token.Is(WordClass.OfficeExcluder) && !token.Is(WordClass.Title | WordClass.Role)) return i;
            if (token.Is(WordClass.Title)
                && token.Is(WordClass.Abbreviation)
                && paragraph.Tokens[i - 1] is { Capital: true, Class: WordClass.None })
                return i;
        }
        return first;
    }
}
