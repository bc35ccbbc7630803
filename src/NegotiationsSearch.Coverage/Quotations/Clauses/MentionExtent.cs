using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>How far a mention without a name reaches to the right: "one person with knowledge of the talks".</summary>
internal static class MentionExtent
{
    private const int Most = 14;

    /// <summary>A paper's name in marks, in characters.</summary>
    private const int LongestName = 40;

    public static int EndAfter(ParagraphReading paragraph, Phrase phrase, int to, bool isPlaced = false)
    {
        if (phrase.Kind != PhraseKind.Role || phrase.Last + 1 >= to) return phrase.Last;
        isPlaced |= IsPlaced(paragraph, phrase);
        if (!Opens(paragraph, phrase.Last + 1, isPlaced)) return phrase.Last;
        var last = phrase.Last;
        to = Math.Min(to, last + Most);
        while (last + 1 < to && !Stops(paragraph, last + 1, isPlaced)) last++;
        while (last > phrase.Last && paragraph.Tokens[last].Is(WordClass.Function)) last--;
        return last;
    }

    /// <summary>"for the ministry", "close to the talks", "briefed on the talks".</summary>
    private static bool Opens(ParagraphReading paragraph, int i, bool isPlaced)
    {
        var token = paragraph.Tokens[i];
        if (paragraph.Lexicon.Grammar.OfficeComesFirst && IsQuotedName(paragraph, i)) return true;
        if (!token.IsWord || token.Capital) return false;
        if (token.Is(WordClass.Preposition)) return !token.Is(WordClass.Time) && (isPlaced || !token.Is(WordClass.Locative));
        return token.Is(WordClass.Defining)
            || paragraph.Lexicon.Grammar.OfficeComesFirst
                && token.Is(WordClass.Determiner)
                && token.Is(WordClass.Oblique | WordClass.FeminineOblique);
    }

    /// <summary>"a source in the office" is known by where it is; "сказала речниця в Сарні" only spoke there.</summary>
    private static bool IsPlaced(ParagraphReading paragraph, Phrase phrase) => !paragraph.Lexicon.Grammar.OfficeComesFirst
        || paragraph.Tokens[PhraseHead.First(paragraph.Tokens, phrase.First, phrase.Last)].Is(WordClass.Unnamed);

    /// <summary>Собеседник «Ведомостей».</summary>
    private static bool IsQuotedName(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i] is { Kind: TokenKind.Quote } quote && quote.End - quote.Start <= LongestName;

    private static bool Stops(ParagraphReading paragraph, int i, bool isPlaced)
    {
        var token = paragraph.Tokens[i];
        if (paragraph.Lexicon.Grammar.OfficeComesFirst
            && (IsQuotedName(paragraph, i) || token.Is(WordClass.Locative) && !isPlaced))
            return !IsQuotedName(paragraph, i);
        if (token.Is(WordClass.AnyCue | WordClass.Adverb) && paragraph.Lexicon.Grammar.HasFreeOrder) return true;
        // Behind a noun a small word is an article, a preposition or the sentence's verb.
        if (paragraph.Lexicon.Grammar.NounsTakeCapitals
            && token is { IsWord: true, Capital: false }
            && !token.Is(WordClass.Preposition | WordClass.Determiner)
            && paragraph.Tokens[i - 1].Capital)
            return true;
        if (!token.IsWord || token.Is(WordClass.Time | WordClass.Auxiliary | WordClass.Conjunction)) return true;
        return token.Is(WordClass.Preposition)
            && i + 1 < paragraph.Tokens.Count
            && (paragraph.Tokens[i + 1].Is(WordClass.Time) || IsOccasion(paragraph, i + 1));
    }

    /// <summary>"in a statement", "in an interview": where it was said, not who said it.</summary>
    private static bool IsOccasion(ParagraphReading paragraph, int i)
    {
        for (var j = i; j < Math.Min(paragraph.Tokens.Count, i + 4); j++)
        {
            if (paragraph.Tokens[j].Is(WordClass.Occasion)) return true;
        }
        return false;
    }
}
