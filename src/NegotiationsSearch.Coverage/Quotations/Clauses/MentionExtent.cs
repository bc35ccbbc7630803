using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>How far a mention without a name reaches to the right: "a spokesman for the ministry".</summary>
internal static class MentionExtent
{
    private const int Most = 12;

    public static int EndAfter(ParagraphReading paragraph, Phrase phrase, int to)
    {
        if (phrase.Kind != PhraseKind.Role) return phrase.Last;
        var last = phrase.Last;
        to = Math.Min(to, last + Most);
        while (last + 2 < to && paragraph.Tokens[last + 1].Is(WordClass.Preposition) && Attaches(paragraph, last + 1)
            && paragraph.PhraseStartingAt(last + 2) is { Kind: not PhraseKind.Pronoun } next) last = next.Last;
        return last;
    }

    private static bool Attaches(ParagraphReading paragraph, int preposition) =>
        paragraph.IsWord(preposition, "of") || paragraph.IsWord(preposition, "for") || paragraph.IsWord(preposition, "in")
        || paragraph.IsWord(preposition, "at") || paragraph.IsWord(preposition, "from") || paragraph.IsWord(preposition, "with");
}
