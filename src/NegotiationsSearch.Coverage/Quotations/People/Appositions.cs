using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Roles that stand beside a name, not before it: "Hugh Hill, a doctor,", "the envoy, Hugh Hill,", "Hugh Hill is the envoy".</summary>
internal static class Appositions
{
    /// <summary>How long such a role may be, in tokens: "the head of the parliament's foreign affairs committee".</summary>
    private const int LongestRole = 10;

    /// <summary>The role phrase that belongs to a name of the paragraph; null when none stands beside it.</summary>
    public static Phrase? RoleOf(ParagraphReading paragraph, Phrase name)
    {
        if (name.Possessive) return null;
        return Behind(paragraph, name) ?? Before(paragraph, name);
    }

    private static Phrase? Behind(ParagraphReading paragraph, Phrase name)
    {
        var i = name.Last + 1;
        if (i + 1 >= paragraph.Tokens.Count) return null;
        if (paragraph.Tokens[i].Is(WordClass.Passive)) return RoleAt(paragraph, i + 1, mustBeDetermined: true);
        if (paragraph.Tokens[i].Kind != TokenKind.Comma) return null;
        // "Will Doyle, 52, a professor"
        if (i + 3 < paragraph.Tokens.Count
            && paragraph.Tokens[i + 1].Kind == TokenKind.Number
            && paragraph.Tokens[i + 2].Kind == TokenKind.Comma)
            i += 2;
        return RoleAt(paragraph, i + 1, mustBeDetermined: false);
    }

    private static Phrase? RoleAt(ParagraphReading paragraph, int first, bool mustBeDetermined)
    {
        if (first >= paragraph.Tokens.Count || mustBeDetermined && !paragraph.Tokens[first].Is(WordClass.Determiner)) return null;
        if (paragraph.PhraseStartingAt(first) is not { } phrase) return null;
        if (phrase.Possessive && paragraph.PhraseStartingAt(phrase.Last + 1) is { Kind: PhraseKind.Role } owned)
            return owned with { First = first, NameFirst = first };
        return phrase.Kind == PhraseKind.Role ? phrase : null;
    }

    private static Phrase? Before(ParagraphReading paragraph, Phrase name)
    {
        var comma = name.First - 1;
        if (comma < 1 || paragraph.Tokens[comma].Kind != TokenKind.Comma || !EndsAfter(paragraph, name.Last + 1)) return null;
        for (var i = comma - 1; i >= 0 && comma - i <= LongestRole && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.PhraseStartingAt(i) is not { } phrase) continue;
            if (
                phrase.Kind == PhraseKind.Role
                    && (
                        paragraph.Tokens[i].Is(WordClass.Definite | WordClass.Pronoun)
                            || paragraph.Tokens[i].Is(WordClass.Determiner)))
                return phrase with { Last = comma - 1 };
            if (phrase.Kind == PhraseKind.Name && !phrase.Possessive && phrase.Last == comma - 1) return null;
        }
        return null;
    }

    private static bool EndsAfter(ParagraphReading paragraph, int i) =>
        i >= paragraph.Tokens.Count || paragraph.Tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote;
}
