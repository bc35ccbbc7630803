using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>"Voss sagte, man sei bereit. Es fehle „nur ein Wort“.": reported words go on, with some of them in marks.</summary>
internal sealed class ReportBeforeSieve : Sieve
{
    /// <summary>How far before the quotation its paragraph is read, in tokens.</summary>
    private const int Reach = 160;

    private const int MostCues = 3;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        if (paragraph.Lexicon.Grammar.ReportsWithoutMarks) return null;
        var from = Math.Max(Floor(draft, article), draft.FirstToken - Reach);
        for (int i = draft.FirstToken - 1, cues = 0; i >= from && cues < MostCues; i--)
        {
            if (!CueVerbs.IsCue(paragraph, i, WordClass.Cue)) continue;
            cues++;
            var end = i + 1;
            while (end < draft.FirstToken && paragraph.Tokens[end].Sentence == paragraph.Tokens[i].Sentence) end++;
            if (ClauseReader.At(paragraph, i, LeadingClause.SentenceStart(paragraph, i), end) is { } clause
                && SpeakerResolver.Resolve(article, paragraph, clause) is { } found)
                return found with { Method = AttributionMethod.Continued };
        }
        return null;
    }

    /// <summary>What stands before the last quotation of the paragraph is no nearer than that quotation's speaker.</summary>
    private static int Floor(Draft draft, ArticleReading article) =>
        article.Last is { } last && last.Last == draft.Paragraph ? last.LastToken + 1 : 0;
}
