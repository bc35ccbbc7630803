using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>How far a mention without a name reaches to the right: "one person with knowledge of the talks".</summary>
internal static class MentionExtent
{
    private const int Most = 14;

    public static int EndAfter(ParagraphReading paragraph, Phrase phrase, int to)
    {
        if (phrase.Kind != PhraseKind.Role || phrase.Last + 1 >= to || !Opens(paragraph, phrase.Last + 1)) return phrase.Last;
        var last = phrase.Last;
        to = Math.Min(to, last + Most);
        while (last + 1 < to && !Stops(paragraph, last + 1)) last++;
        while (last > phrase.Last && paragraph.Tokens[last].Is(WordClass.Function)) last--;
        return last;
    }

    /// <summary>"for the ministry", "close to the talks", "briefed on the talks".</summary>
    private static bool Opens(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i] is { IsWord: true, Capital: false } token && (token.Is(WordClass.Preposition) && !token.Is(WordClass.Time)
            || token.Is(WordClass.Defining));

    private static bool Stops(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.Time | WordClass.Auxiliary | WordClass.Conjunction)) return true;
        return token.Is(WordClass.Preposition) && i + 1 < paragraph.Tokens.Count && (paragraph.Tokens[i + 1].Is(WordClass.Time) || IsOccasion(paragraph, i + 1));
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
