using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>
/// "the Russian leader", "the Kremlin spokesman", "Ukraine's foreign minister": an office one person holds, with its
/// country or body.
/// </summary>
internal static class OfficeDescription
{
    public static bool Is(ParagraphReading paragraph, SpeechClause clause)
    {
        var first = paragraph.Tokens[clause.Speaker.First];
        if (!NamesOffice(paragraph, clause) || !first.Is(WordClass.Definite) && !first.Capital) return false;
        var named = false;
        for (var i = clause.Speaker.First; i <= Math.Max(clause.Speaker.Last, clause.MentionLast); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Is(WordClass.OfficeExcluder) || !token.IsWord) return named && i > clause.Speaker.Last;
            named |= token.Capital && (token.Is(WordClass.Place | WordClass.Organization) || token.Possessive);
        }
        return named;
    }

    /// <summary>At the end of the phrase, or before the "of" of its country.</summary>
    private static bool NamesOffice(ParagraphReading paragraph, SpeechClause clause)
    {
        for (var i = clause.Speaker.First; i < clause.Speaker.Last; i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.SingleOffice) && paragraph.Tokens[i + 1].Is(WordClass.Genitive)) return true;
        }
        return paragraph.Tokens[clause.Speaker.Last].Is(WordClass.SingleOffice);
    }
}
